import { useDraft } from '../../../platform/data/useDraft';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { OpenPoints, Refusal, SaveBar } from '../../people/sections/DraftBars';
import { dutyPath } from '../types';
import { Kinds } from './Kinds';
import { Limits } from './Limits';
import { Members } from './Members';
import css from './Rules.module.css';
import type { DutyRules } from './types';
import { rulesWords } from './words';

/** 設定 › 当番: what is answered and when, by whom, and what is fair. */
export function DutySettings({ sectionId }: { sectionId: string }) {
  const words = useWords(rulesWords);
  const language = useLanguage();
  const draft = useDraft<DutyRules>(`duty-rules:${sectionId}:${language}`, dutyPath(sectionId, 'rules'), ({ canManage: _c, people: _e, problems: _p, ...body }) => body);
  if (!draft.value || !draft.saved) return draft.loadError ? <ErrorNotice error={draft.loadError} retry={draft.reload} /> : <Skeleton rows={3} height={96} />;
  const props = { value: draft.value, change: draft.change, error: draft.saveError };
  return (
    <>
      {!draft.saved.canManage && <Notice intent="info">{words.readOnly}</Notice>}
      <OpenPoints problems={draft.saved.problems} />
      <Refusal draft={draft} />
      <fieldset className={css.all} disabled={!draft.saved.canManage} aria-label={words.title}>
        <Kinds {...props} />
        <Limits {...props} />
        <Members {...props} />
      </fieldset>
      <SaveBar draft={draft} saved={words.saved} />
    </>
  );
}
