import { Button, Field, Select } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useDownload } from '../../platform/data/useDownload';
import { addMonths, monthOf } from '../../platform/format/calendar';
import { useFormat } from '../../platform/format/format';
import { useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { PageHead } from '../../platform/layout/PageHead';
import { Stepper } from '../../platform/layout/Stepper';
import { layoutWords } from '../../platform/layout/words';
import { go, href, useRoute } from '../../platform/routing/route';
import { AcknowledgePanel } from './AcknowledgePanel';
import { ExportPanel } from './ExportPanel';
import { FiguresPanel } from './FiguresPanel';
import { OwnMonth } from './OwnMonth';
import css from './Reports.module.css';
import { SectionMonth } from './SectionMonth';
import { reportWords } from './words';

/** 記録: one's own month, and the section's for those with the right. */
export default function RecordsPage() {
  const { session } = useSession();
  const { query } = useRoute();
  const words = useWords(reportWords);
  const { pages } = useWords(layoutWords);
  const format = useFormat();
  const download = useDownload();
  const sections = session.sections.filter((s) => s.canSeeRecords);
  const section = sections.find((s) => s.id === query.get('section')) ?? null;
  const city = session.roles.includes('personnel') && query.get('section') === 'city';
  const current = monthOf(session.today);
  const month = query.get('month') ?? current;

  const show = (next: { month?: string; section?: string }) =>
    go(href('records', null, { month: next.month ?? query.get('month'), section: next.section ?? query.get('section') }), true);
  const csv = section ? `/sections/${section.id}/months/${month}/csv` : `/months/${month}/csv`;
  const fallback = section ? `${section.name}-${month}.csv` : `${session.person.name}-${month}.csv`;
  return (
    <>
      <PageHead title={pages.records}>
        {sections.length > 0 && (
          <Field label={{ children: words.whose, className: 'hidden' }}>
            <Select value={city ? 'city' : (section?.id ?? '-')} onChange={(_, d) => show({ section: d.value })}>
              <option value="-">{words.own}</option>
              {session.roles.includes('personnel') && <option value="city">{words.city}</option>}
              {sections.map((s) => (
                <option key={s.id} value={s.id}>
                  {words.section(s.name)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Stepper label={words.month} before={words.monthBefore} after={words.monthAfter} onBefore={() => show({ month: addMonths(month, -1) })} onAfter={month < current ? () => show({ month: addMonths(month, 1) }) : null}>
          {format.month(month)}
        </Stepper>
        {!city && (
          <Button icon={<ArrowDownloadRegular />} disabledFocusable={download.busy} onClick={() => void download.start(csv, fallback)}>
            {words.csv}
          </Button>
        )}
      </PageHead>
      {download.error !== null && <ErrorNotice error={download.error} retry={() => void download.start(csv, fallback)} />}
      <div className={css.stack}>
        {section && <AcknowledgePanel key={`${section.id}:${session.today}`} sectionId={section.id} />}
        {section && <SectionMonth key={`${section.id}:${month}`} sectionId={section.id} month={month} />}
        {!section && !city && <OwnMonth key={month} month={month} />}
        {(section || city) && <FiguresPanel path={section ? `/sections/${section.id}/figures` : '/city/figures'} month={month} />}
        {section && <ExportPanel sectionId={section.id} month={month} />}
      </div>
    </>
  );
}
