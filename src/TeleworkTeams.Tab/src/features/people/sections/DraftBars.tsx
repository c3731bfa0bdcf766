import { Button } from '@fluentui/react-components';
import { ApiError } from '../../../platform/api/apiError';
import type { Draft } from '../../../platform/data/useDraft';
import { useWords } from '../../../platform/i18n/language';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Settings.module.css';
import { peopleWords } from '../words';

interface Problem {
  code: string;
  path: string | null;
  message: string;
}

/** What the server finds wrong with what is stored. */
export function OpenPoints({ problems }: { problems: readonly Problem[] }) {
  const words = useWords(peopleWords);
  if (problems.length === 0) return null;
  return (
    <Notice intent="warning" title={words.problems}>
      <ul className={css.errors}>
        {problems.map((p, i) => (
          <li key={i}>{p.message}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The refusal as a whole: stale, or every wrong field by its message, for those that stand in another part. */
export function Refusal<T>({ draft }: { draft: Draft<T> }) {
  const words = useWords(peopleWords);
  if (draft.stale) {
    return (
      <Notice intent="error" title={words.staleTitle} action={<Button onClick={() => void draft.takeLatest()}>{words.staleAction}</Button>}>
        {words.staleDetail}
      </Notice>
    );
  }
  if (draft.saveError === null) return draft.merged ? <Notice intent="info">{words.merged}</Notice> : null;
  const errors = draft.saveError instanceof ApiError ? draft.saveError.errors : [];
  if (errors.length === 0) return <ErrorNotice error={draft.saveError} />;
  return (
    <Notice intent="error" title={words.errorsElsewhere}>
      <ul className={css.errors}>
        {errors.map((e, i) => (
          <li key={i}>{e.message}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** As long as something is not saved, it stands at the foot of the page. */
export function SaveBar<T>({ draft, saved }: { draft: Draft<T>; saved: string }) {
  const words = useWords(peopleWords);
  const layout = useWords(layoutWords);
  const announce = useAnnounce();
  const save = async () => {
    if (await draft.save()) announce(saved);
  };
  if (!draft.dirty) return null;
  return (
    <div className={css.saveBar} role="region" aria-label={words.unsaved}>
      <span className={css.saveText}>{words.unsaved}</span>
      <Button disabledFocusable={draft.busy} onClick={draft.revert}>
        {words.revert}
      </Button>
      <Button appearance="primary" disabledFocusable={draft.busy} onClick={() => void save()}>
        {layout.save}
      </Button>
    </div>
  );
}
