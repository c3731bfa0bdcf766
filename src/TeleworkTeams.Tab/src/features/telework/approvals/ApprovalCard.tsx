import { Button, Checkbox } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { codeOf } from '../../../platform/api/apiError';
import { useAction } from '../../../platform/data/useAction';
import { useFormat } from '../../../platform/format/format';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { useAnnounce } from '../../../platform/layout/Announcer';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { PlaceTag } from '../../people/places/PlaceTag';
import page from '../applications/Applications.module.css';
import { Findings } from '../applications/form/Findings';
import { refusal } from '../applications/form/useSubmit';
import { Details } from '../applications/list/Details';
import { History } from '../applications/list/History';
import { PrintForm } from '../applications/list/PrintForm';
import { StateTag } from '../applications/list/StateTag';
import { useDaysText } from '../applications/texts';
import { placeOf, type Application } from '../applications/types';
import { teleworkWords } from '../applications/words';
import css from './Approvals.module.css';
import { Decision, decided } from './Decision';
import { DutyLines } from './DutyLines';
import { isOver, type Approval } from './types';
import { Week } from './Week';
import { approvalWords } from './words';

interface Props {
  sectionId: string;
  approval: Approval;
  selected: boolean;
  select: (on: boolean) => void;
  /** Something is tried: what stood above the list goes. */
  begin: () => void;
  /** It was decided, here or by somebody else meanwhile: the list is fetched anew. */
  settled: (error?: unknown) => void;
  sendBack: () => void;
}

/** Codes after which the card is out of date: the page says what happened and shows the list as it is now. */
export const meanwhile = ['DECIDED_ALREADY', 'CHANGED_MEANWHILE', 'WITHDRAWN', 'NOT_FOUND', 'HTTP_404', 'DAY_IS_OVER'];

/** One applicant's application with the week, the cover and the marks; what the approver has to add stands on it. */
export function ApprovalCard({ sectionId, approval, selected, select, begin, settled, sendBack }: Props) {
  const api = useApi();
  const words = useWords(approvalWords);
  const telework = useWords(teleworkWords);
  const format = useFormat();
  const days = useDaysText();
  const announce = useAnnounce();
  const action = useAction();
  const { session } = useSession();
  const [given, setGiven] = useState({ confirmations: [] as string[], reason: '' });
  const [tried, setTried] = useState(false);
  const decision = useRef<HTMLDivElement>(null);
  const { application, exceptionNeeded, marks } = approval;
  const { draft, person, kind } = application;
  const when = kind === 'registration' ? telework.kinds.registration : days.all(draft.days);
  const over = isOver(approval, session.today);
  const submitted = application.history.findLast((h) => h.what === 'submitted');

  const approve = async () => {
    begin();
    setTried(true);
    if (!decided(approval, given)) return decision.current?.querySelector<HTMLElement>('input:not(:checked), textarea')?.focus();
    await action.run(async () => {
      const body = { round: application.round, confirmations: given.confirmations, exceptionReason: given.reason.trim() || null };
      try {
        await api.send<Application>('POST', `/sections/${encodeURIComponent(sectionId)}/applications/${encodeURIComponent(application.id)}/approve`, { body });
        announce(words.approved(person.name));
        settled();
      } catch (error) {
        if (!meanwhile.includes(codeOf(error) ?? '')) throw error;
        settled(error);
      }
    });
  };
  return (
    <li className={css.card} aria-label={`${person.name} ${when}`}>
      <div className={css.head}>
        {!exceptionNeeded && !over && <Checkbox aria-label={words.select(person.name, when)} checked={selected} onChange={(_, d) => select(d.checked === true)} />}
        <h2 className={css.name}>{person.name}</h2>
        <StateTag application={application} />
        {kind !== 'registration' && <PlaceTag place={placeOf[draft.spot]} />}
        <span className={page.small}>
          {submitted && words.submittedAt(format.moment(submitted.at))} {application.round > 1 && words.round(application.round)}
        </span>
      </div>
      <p className={css.when}>{when}</p>
      <p className={css.text}>{draft.tasks}</p>
      <Findings items={marks} dated label={telework.marks} />
      <DutyLines items={approval.duty ?? []} />
      {draft.exceptionReason && (
        <p className={css.text}>
          <strong>{words.exceptionReason}</strong> {draft.exceptionReason}
        </p>
      )}
      {approval.week.length > 0 && <Week approval={approval} />}
      <details className={page.details}>
        <summary>{words.details}</summary>
        <Details application={{ ...application, marks: [] }} />
        <History items={application.history} />
      </details>
      {action.error !== null && <ErrorNotice error={action.error} />}
      <Findings items={refusal(action.error)?.findings ?? []} dated />
      {!over && <Decision ref={decision} approval={approval} given={given} set={setGiven} tried={tried} />}
      <div className={page.actions}>
        {over ? (
          <span>{words.over}</span>
        ) : (
          <Button appearance="primary" aria-label={(exceptionNeeded ? words.approveExceptionOf : words.approveOf)(person.name, when)} disabledFocusable={action.busy} onClick={() => void approve()}>
            {exceptionNeeded ? words.approveException : words.approve}
          </Button>
        )}
        <Button aria-label={words.sendBackOf(person.name, when)} disabledFocusable={action.busy} onClick={sendBack}>
          {words.sendBack}
        </Button>
        {kind !== 'registration' && <PrintForm id={application.id} of={`${person.name} ${when}`} />}
        {exceptionNeeded && !over && <span className={page.small}>{words.bulkNot}</span>}
      </div>
    </li>
  );
}
