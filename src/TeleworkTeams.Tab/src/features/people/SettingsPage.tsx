import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../platform/i18n/language';
import { useSession } from '../../platform/identity/session';
import { PageHead } from '../../platform/layout/PageHead';
import { layoutWords } from '../../platform/layout/words';
import { href, useRoute } from '../../platform/routing/route';
import { SiteSettings } from '../satelliteOffices/sites/SiteSettings';
import { CityCalendarPart } from './city/calendar/CityCalendarPart';
import { CityRoles } from './city/CityRoles';
import { Deliveries } from './city/Deliveries';
import { Display } from './Display';
import { ImportPeople } from './members/ImportPeople';
import { People } from './members/People';
import { SectionSettings, sectionParts, type SectionPart } from './sections/SectionSettings';
import { useSectionDraft } from './sections/useSectionDraft';
import { onDemand } from '../../platform/layout/onDemand';
import css from './Settings.module.css';
import { peopleWords } from './words';

const memberParts = ['people', 'import'] as const;
type Part = SectionPart | (typeof memberParts)[number] | 'duty' | 'rules' | 'sites' | 'city' | 'calendar' | 'deliveries' | 'display';

// With its YAML editor: fetched by those who set rules alone.
const PolicySettings = onDemand(async () => (await import('../telework/policy/PolicySettings')).PolicySettings);

const DutySettings = onDemand(async () => (await import('../phoneDuty/settings/DutySettings')).DutySettings);

/** 設定: one's own display, and for managers the section, its people and, for administrators, the city's roles. */
export default function SettingsPage() {
  const { session } = useSession();
  const { part } = useRoute();
  const words = useWords(peopleWords);
  const { pages } = useWords(layoutWords);
  const sections = session.sections.filter((s) => s.canManage);
  const [wanted, setWanted] = useState(session.sectionId);
  const section = sections.find((s) => s.id === wanted) ?? sections[0] ?? null;

  // Duty belongs to those of the section: its unit leads set it up and nothing else of it, an administrator from elsewhere does not see it.
  const dutySection = section?.canSeeBoard ? section.id : session.roles.includes('unitLead') ? session.sectionId : null;
  const parts: Part[] = [...(section ? [...sectionParts, ...memberParts] : []), ...(dutySection ? (['duty'] as const) : []), ...(section || session.roles.includes('personnel') ? (['rules'] as const) : []), ...(session.roles.some((r) => r === 'administrator' || r === 'personnel') ? (['sites'] as const) : []), ...(session.roles.includes('administrator') ? (['city', 'calendar', 'deliveries'] as const) : []), 'display'];
  const current = parts.find((p) => p === part) ?? parts[0] ?? 'display';
  // The draft lives here, so that it survives a walk through the other parts.
  const draft = useSectionDraft(section?.id ?? null);
  return (
    <>
      <PageHead title={pages.settings}>
        {sections.length > 1 && (
          <Field label={{ children: words.section, className: 'hidden' }}>
            <Select value={section?.id} onChange={(_, d) => setWanted(d.value)}>
              {sections.map((s) => (
                <option key={s.id} value={s.id}>
                  {s.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </PageHead>
      <div className={css.columns}>
        <nav aria-label={words.menu}>
          <ul className={css.menu}>
            {parts.map((p) => (
              <li key={p}>
                <a href={href('settings', p)} aria-current={p === current ? 'page' : undefined}>
                  {words.parts[p]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={css.part}>
          {current === 'display' && <Display />}
          {current === 'rules' && <PolicySettings key={section?.id} section={section} />}
          {dutySection && current === 'duty' && <DutySettings key={dutySection} sectionId={dutySection} />}
          {current === 'sites' && <SiteSettings />}
          {current === 'city' && <CityRoles sectionId={section?.id ?? null} />}
          {current === 'calendar' && <CityCalendarPart />}
          {current === 'deliveries' && <Deliveries />}
          {section && current === 'people' && <People key={section.id} sectionId={section.id} settings={draft.saved} />}
          {section && current === 'import' && <ImportPeople key={section.id} sectionId={section.id} />}
          {section && sectionParts.some((p) => p === current) && <SectionSettings part={current as SectionPart} draft={draft} />}
        </div>
      </div>
    </>
  );
}
