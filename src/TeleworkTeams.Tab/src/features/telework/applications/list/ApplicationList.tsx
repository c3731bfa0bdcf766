import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Pages } from '../../../../platform/data/usePages';
import { useWords } from '../../../../platform/i18n/language';
import { ErrorNotice } from '../../../../platform/layout/ErrorNotice';
import { onDemand } from '../../../../platform/layout/onDemand';
import { Panel } from '../../../../platform/layout/Panel';
import { Skeleton } from '../../../../platform/layout/Skeleton';
import { layoutWords } from '../../../../platform/layout/words';
import { go, href } from '../../../../platform/routing/route';
import css from '../Applications.module.css';
import { useDaysText } from '../texts';
import type { Application, Form } from '../types';
import { applicationsWords, teleworkWords } from '../words';
import { Details } from './Details';
import { History } from './History';
import list from './List.module.css';
import { PrintForm } from './PrintForm';
import { StateTag } from './StateTag';

const WithdrawDialog = onDemand(async () => (await import('./WithdrawDialog')).WithdrawDialog);

/** Everything applied for, newest first. */
export function ApplicationList({ list: pages, form, changed }: { list: Pages<Application>; form: Form; changed: () => void }) {
  const words = useWords(applicationsWords);
  const layout = useWords(layoutWords);
  const [withdrawing, setWithdrawing] = useState<Application | null>(null);
  return (
    <Panel title={words.list}>
      {pages.error !== null && <ErrorNotice error={pages.error} retry={pages.reload} />}
      {!pages.items && pages.error === null && <Skeleton rows={2} height={72} />}
      {pages.items?.length === 0 && <p className={css.quiet}>{words.none}</p>}
      {pages.items && pages.items.length > 0 && (
        <ul className={list.list}>
          {pages.items.map((a) => (
            <Item key={a.id} application={a} withdraw={() => setWithdrawing(a)} />
          ))}
        </ul>
      )}
      {pages.more && (
        <Button disabledFocusable={pages.busy} onClick={pages.more}>
          {layout.more}
        </Button>
      )}
      {withdrawing && <WithdrawDialog application={withdrawing} most={form.limits.reason} done={changed} close={() => setWithdrawing(null)} />}
    </Panel>
  );
}

function Item({ application, withdraw }: { application: Application; withdraw: () => void }) {
  const words = useWords(applicationsWords);
  const telework = useWords(teleworkWords);
  const days = useDaysText();
  const { draft, kind, state } = application;
  const what = kind === 'registration' ? telework.kinds.registration : days.all(draft.days);
  const sentBack = state === 'sentBack';
  const printable = kind !== 'registration';
  return (
    <li className={list.item} aria-label={what}>
      <div className={list.head}>
        <StateTag application={application} />
        <strong>{what}</strong>
        {kind !== 'registration' && <span className={css.quiet}>{telework.spots[draft.spot]}</span>}
      </div>
      {draft.tasks && <p className={list.text}>{draft.tasks}</p>}
      <details className={css.details}>
        <summary>{words.details}</summary>
        <Details application={application} />
        <History items={application.history} />
      </details>
      {(application.canChange || application.canWithdraw || printable) && (
        <div className={css.actions}>
          {application.canChange && <Button onClick={() => go(href('applications', 'change', { id: application.id }))}>{sentBack ? words.resubmit : words.change}</Button>}
          {application.canWithdraw && <Button onClick={withdraw}>{words.withdraw}</Button>}
          {printable && <PrintForm id={application.id} of={what} />}
        </div>
      )}
    </li>
  );
}
