import { useState } from 'react';
import { useApi } from '../../../../platform/api/api';
import { useResource } from '../../../../platform/data/useResource';
import { useWords } from '../../../../platform/i18n/language';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { Notice } from '../../../../platform/layout/Notice';
import { Skeleton } from '../../../../platform/layout/Skeleton';
import type { Application, Form } from '../types';
import { applicationsWords } from '../words';
import { ApplicationForm } from './ApplicationForm';
import { startDraft } from './draft';
import { RegistrationForm } from './RegistrationForm';

interface Props {
  form: Form;
  sectionId: string;
  /** The id of the application that is changed; null: a new one. */
  changing: string | null;
  chosen: string[];
  copy: boolean;
  done: () => void;
}

/** Reads what the form starts from: nothing, the days chosen on the page, the last application, or the one that is changed. */
export function FormPage({ form, sectionId, changing, chosen, copy, done }: Props) {
  const api = useApi();
  const words = useWords(applicationsWords);
  const old = useResource<Application>(changing && `application:${changing}`, (signal) => api.get(`/applications/${encodeURIComponent(changing ?? '')}`, signal));
  // The form that was opened stays: a later answer of the server must not empty what was entered.
  const [start] = useState(form);
  if (changing) {
    if (old.error) return <ErrorNotice error={old.error} retry={old.reload} />;
    if (!old.data) return <Skeleton rows={3} height={160} />;
    return <ApplicationForm form={start} sectionId={sectionId} first={old.data.draft} application={old.data} done={done} />;
  }
  if (start.becomes === null) return <Notice intent="warning" title={words.cannot}>{start.problem?.message ?? words.cannotLead}</Notice>;
  if (start.becomes === 'registration') return <RegistrationForm form={start} done={done} />;
  return <ApplicationForm form={start} sectionId={sectionId} first={startDraft(start, chosen, copy)} application={null} done={done} />;
}
