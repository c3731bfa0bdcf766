import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../../platform/i18n/language';
import { FormDialog } from '../../../platform/layout/FormDialog';
import { onDemand } from '../../../platform/layout/onDemand';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { useRegainFocus } from '../../../platform/layout/useRegainFocus';
import css from '../Duty.module.css';
import type { Rota } from '../types';
import type { Edit } from './useEdit';
import { rotaWords } from './words';

const PublishDialog = onDemand(async () => (await import('./PublishDialog')).PublishDialog);

/** What those who manage do with a month as a whole. */
export function Toolbar({ rota, edit, shown }: { rota: Rota; edit: Edit; shown: () => void }) {
  const words = useWords(rotaWords);
  const [asking, setAsking] = useState<'publish' | 'discard' | null>(null);
  const [drawing, setDrawing] = useState(false);
  const { element, acted } = useRegainFocus<HTMLDivElement>(rota.view);
  const isDraft = rota.view === 'draft';
  const draw = async () => {
    setDrawing(true);
    if (await edit.draw()) shown();
    setDrawing(false);
  };
  const close = () => setAsking(null);
  const discard = async () => {
    if (await edit.discard()) close();
  };
  return (
    <>
      <div ref={element} tabIndex={-1} className={css.actions} role="group" aria-label={words.edit}>
        <Button appearance={isDraft ? 'secondary' : 'primary'} disabledFocusable={edit.busy} onClick={() => void draw()}>
          {rota.hasDraft ? words.redraw : words.draw}
        </Button>
        {isDraft && (
          <>
            <Button disabledFocusable={!edit.canUndo || edit.busy} onClick={() => edit.canUndo && void edit.undo()}>
              {words.undo}
            </Button>
            <Button disabledFocusable={edit.busy} onClick={() => (acted(), setAsking('discard'))}>
              {words.discard}
            </Button>
            <Button appearance="primary" disabledFocusable={edit.busy || edit.pending !== null} onClick={() => (acted(), setAsking('publish'))}>
              {words.publish}
            </Button>
          </>
        )}
        {rota.hasDraft && <span className={css.small}>{words.redrawHint}</span>}
      </div>
      {drawing && (
        <div role="status">
          <p className={css.quiet}>{words.drawing}</p>
          <Skeleton rows={1} height={48} />
        </div>
      )}
      {asking === 'publish' && !edit.stale && <PublishDialog rota={rota} edit={edit} close={close} />}
      {asking === 'discard' && !edit.stale && (
        <FormDialog title={words.discardTitle} lead={words.discardLead} submit={words.discard} busy={edit.busy} error={edit.error} onSubmit={() => void discard()} close={close}>
          {null}
        </FormDialog>
      )}
    </>
  );
}
