import { useApi } from '../../platform/api/api';
import { useResource } from '../../platform/data/useResource';
import { useWhileVisible } from '../../platform/data/useWhileVisible';
import { useMoment } from '../../platform/format/useMoment';
import { useLanguage, useWords } from '../../platform/i18n/language';
import { href } from '../../platform/routing/route';
import css from './NowStrip.module.css';
import { dutyPath, type DutyNow, type NowKind } from './types';
import { dutyWords } from './words';

/** Who is on duty now and who is next. What has no rota shows nothing; `linked`: beside something else, with a way to the rota. */
export function NowStrip({ sectionId, linked = false }: { sectionId: string; linked?: boolean }) {
  const api = useApi();
  const words = useWords(dutyWords);
  const language = useLanguage();
  const now = useResource<DutyNow>(`duty-now:${sectionId}:${language}`, (signal) => api.get(dutyPath(sectionId, 'now'), signal));
  useWhileVisible(60, now.reload);
  if (!now.data || (now.data.kinds.length === 0 && !now.data.rotaMissing)) return null;
  return (
    <section className={css.strip} aria-label={words.now}>
      <h2 className={css.title}>{words.now}</h2>
      {now.data.rotaMissing && <p>{words.rotaMissing}</p>}
      {now.data.kinds.length > 0 && (
        <dl className={css.kinds}>
          {now.data.kinds.map((k) => (
            <Kind key={k.id} kind={k} />
          ))}
        </dl>
      )}
      {linked && <a href={href('duty')}>{words.openRota}</a>}
    </section>
  );
}

function Kind({ kind }: { kind: NowKind }) {
  const words = useWords(dutyWords);
  const moment = useMoment();
  const names = (people: { name: string }[]) => people.map((p) => p.name).join(words.comma);
  return (
    <div className={css.kind}>
      <dt>{kind.name}</dt>
      <dd>
        {kind.people.length === 0 ? <span className={css.quiet}>{words.nobody}</span> : <strong>{names(kind.people)}</strong>} {kind.people.length > 0 && kind.to && <span className={css.quiet}>{words.until(moment(kind.to))}</span>}
        {kind.next.length > 0 && kind.nextFrom && <span className={css.next}>{words.next(names(kind.next), moment(kind.nextFrom))}</span>}
      </dd>
    </div>
  );
}
