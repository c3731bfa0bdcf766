import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { usePages } from '../../../platform/data/usePages';
import { useResource } from '../../../platform/data/useResource';
import { monthOf } from '../../../platform/format/calendar';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Notice } from '../../../platform/layout/Notice';
import { PageHead } from '../../../platform/layout/PageHead';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { layoutWords } from '../../../platform/layout/words';
import { go, href, useRoute } from '../../../platform/routing/route';
import css from './Applications.module.css';
import { FormPage } from './form/FormPage';
import { formWords } from './form/words';
import { Own } from './Own';
import { SectionPlan } from './plan/SectionPlan';
import type { Application, Form } from './types';
import { applicationsWords } from './words';

const parts = ['own', 'plan'] as const;

/** 申請: what is possible, one's own plan and applications, the form, and the section's plan. */
export default function ApplicationsPage() {
  const { session } = useSession();
  const words = useWords(applicationsWords);
  const { pages } = useWords(layoutWords);
  if (session.sectionId) return <Loaded sectionId={session.sectionId} />;
  return (
    <>
      <PageHead title={pages.applications} />
      <Notice intent="info">{words.noSection}</Notice>
    </>
  );
}

function Loaded({ sectionId }: { sectionId: string }) {
  const api = useApi();
  const language = useLanguage();
  const words = useWords(applicationsWords);
  const formText = useWords(formWords);
  const layout = useWords(layoutWords);
  const { session } = useSession();
  const { part, query } = useRoute();
  const form = useResource<Form>(`form:${language}`, (signal) => api.get('/applications/form', signal));
  const list = usePages<Application>(`applications:${language}`, '/applications');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [month, setMonth] = useState(monthOf(session.today));

  const saved = () => {
    setChosen(new Set());
    form.reload();
    list.reload();
    go(href('applications'));
    // The form that had the focus is gone; the keyboard goes on from the page.
    document.querySelector('main')?.focus();
  };
  if (part === 'new' || part === 'change') {
    const title = part === 'change' ? formText.changeTitle : formText.titles[form.data?.becomes ?? 'application'];
    return (
      <>
        <PageHead title={title} lead={part === 'change' ? formText.changeLead : undefined}>
          <a href={href('applications')}>{formText.back}</a>
        </PageHead>
        {form.error !== null && <ErrorNotice error={form.error} retry={form.reload} />}
        {form.data ? <FormPage form={form.data} sectionId={sectionId} changing={part === 'change' ? query.get('id') : null} chosen={[...chosen]} copy={query.get('copy') === '1'} done={saved} /> : form.loading && <Skeleton rows={3} height={160} />}
      </>
    );
  }
  const current = part === 'plan' ? 'plan' : 'own';
  return (
    <>
      <PageHead title={layout.pages.applications} lead={current === 'plan' ? words.planLead : form.data ? <Lead form={form.data} /> : undefined} />
      <nav aria-label={words.tabsLabel}>
        <ul className={css.tabs}>
          {parts.map((p) => (
            <li key={p}>
              <a href={href('applications', p === 'own' ? null : p)} aria-current={p === current ? 'page' : undefined}>
                {words.tabs[p]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current === 'plan' ? (
        <SectionPlan sectionId={sectionId} month={month} setMonth={setMonth} />
      ) : (
        <>
          {form.error !== null && <ErrorNotice error={form.error} retry={form.reload} />}
          {form.data ? <Own form={form.data} sectionId={sectionId} list={list} chosen={chosen} setChosen={setChosen} month={month} setMonth={setMonth} changed={saved} /> : form.loading && <Skeleton rows={3} height={120} />}
        </>
      )}
    </>
  );
}

/** Route, approver and deadline in one breath. */
function Lead({ form }: { form: Form }) {
  const words = useWords(applicationsWords);
  const by = form.approver?.name ?? words.noApprover;
  const declares = form.becomes === 'declaration' || form.route === 'declaration';
  const route = declares ? words.lead.declaration() : form.route === 'order' ? words.lead.order(by) : form.route === 'registerOnce' ? words.lead.registration(by) : form.route === 'firstTimeOnly' ? words.lead.firstTimeOnly(by) : words.lead.application(by);
  return (
    <>
      {route} {form.deadline}
    </>
  );
}
