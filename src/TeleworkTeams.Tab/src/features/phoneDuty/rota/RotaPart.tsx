import { Button } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { addMonths, monthOf } from '../../../platform/format/calendar';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { Stepper } from '../../../platform/layout/Stepper';
import { go, href, useRoute } from '../../../platform/routing/route';
import css from '../Duty.module.css';
import type { Rota } from '../types';
import { dutyWords } from '../words';
import { ConflictsPanel } from './Conflicts';
import { EffectBar } from './EffectBar';
import { RotaBoard } from './RotaBoard';
import { RotaState, useToggleFocus } from './RotaState';
import { Toolbar } from './Toolbar';
import { useEdit, type Edit } from './useEdit';
import { usePublished, useRota } from './useRota';
import { rotaWords } from './words';

/** 当番表: a month, published for everybody, as a draft for those who manage. */
export function RotaPart({ sectionId }: { sectionId: string }) {
  const { session } = useSession();
  const { query } = useRoute();
  const words = useWords(rotaWords);
  const duty = useWords(dutyWords);
  const format = useFormat();
  const asked = query.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(session.today);
  const which = query.get('view') === 'published' ? 'published' : null;
  const show = (next: { month?: string; view?: string | null }) => go(href('duty', null, { section: query.get('section'), month: next.month ?? query.get('month'), view: next.view === undefined ? query.get('view') : next.view }), true);
  const rota = useRota(sectionId, month, which);
  const edit = useEdit(sectionId, rota, month);
  const { toggles, toggled } = useToggleFocus(rota.data);
  return (
    <div className={css.stack}>
      <Panel
        title={words.title(format.month(month))}
        aside={
          <Stepper label={duty.month} before={duty.monthBefore} after={duty.monthAfter} onBefore={() => show({ month: addMonths(month, -1) })} onAfter={() => show({ month: addMonths(month, 1) })}>
            {format.month(month)}
          </Stepper>
        }
      >
        {rota.error !== null && <ErrorNotice error={rota.error} retry={rota.reload} />}
        {!rota.data && rota.loading && <Skeleton rows={4} height={48} />}
        {rota.data && <Loaded sectionId={sectionId} rota={rota.data} edit={edit} toggles={toggles} reload={rota.reload} show={(view) => (toggled(), show({ view }))} />}
      </Panel>
      {rota.data?.canManage && <ConflictsPanel sectionId={sectionId} kinds={rota.data.kinds} mended={rota.reload} />}
    </div>
  );
}

function Loaded({ sectionId, rota, edit, toggles, reload, show }: { sectionId: string; rota: Rota; edit: Edit; toggles: RefObject<HTMLDivElement | null>; reload: () => void; show: (view: 'published' | null) => void }) {
  const words = useWords(rotaWords);
  const published = usePublished(sectionId, rota);
  const editable = rota.view === 'draft' && rota.canManage;
  return (
    <>
      <RotaState rota={rota} toggles={toggles} show={show} />
      {rota.canManage && <Toolbar rota={rota} edit={edit} shown={() => show(null)} />}
      <Trouble edit={edit} />
      {rota.view === 'none' ? (
        <p>{rota.canManage ? words.noneManage : words.none}</p>
      ) : (
        <>
          {rota.summary.sentence && <p>{rota.summary.sentence}</p>}
          <RotaBoard key={`${rota.month} ${rota.view}`} rota={edit.pending?.rota ?? rota} published={published} edit={editable ? edit : null} live={rota.view === 'published' ? { sectionId, canManage: rota.canManage, done: reload } : null} />
        </>
      )}
      {editable && <EffectBar edit={edit} />}
      {rota.canManage && rota.kinds.length === 0 && (
        <p>
          {words.noRules} <a href={href('settings', 'duty')}>{words.toSettings}</a>
        </p>
      )}
    </>
  );
}

/** A refusal of something that was tried; a draft that somebody else changed first can be loaded anew. */
function Trouble({ edit }: { edit: Edit }) {
  const words = useWords(rotaWords);
  if (edit.stale) {
    return (
      <Notice intent="error" title={words.staleTitle} action={<Button onClick={edit.takeLatest}>{words.staleAction}</Button>}>
        {words.staleDetail}
      </Notice>
    );
  }
  return edit.error === null ? null : <ErrorNotice error={edit.error} />;
}
