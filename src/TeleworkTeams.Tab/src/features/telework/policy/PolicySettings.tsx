import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '../../../platform/api/api';
import { useResource } from '../../../platform/data/useResource';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import settings from '../../people/Settings.module.css';
import { Editor } from './Editor';
import css from './Policy.module.css';
import { PolicyInWords } from './PolicyInWords';
import type { Policies, Policy, PolicyDraft, PolicyScope, Preset } from './types';
import { Versions } from './Versions';
import { policyWords } from './words';

/** 設定 › 規則: the city's rules and a section's own on top of them. */
export function PolicySettings({ section }: { section: { id: string; name: string } | null }) {
  const words = useWords(policyWords);
  const api = useApi();
  const policies = useResource<Policies>(`policies:${section?.id ?? ''}`, (signal) => api.get(section ? `/policies?section=${encodeURIComponent(section.id)}` : '/policies', signal));
  const [wanted, setWanted] = useState<'city' | 'section' | null>(null);
  if (!policies.data) return policies.error ? <ErrorNotice error={policies.error} retry={policies.reload} /> : <Skeleton rows={3} height={112} />;
  const { city, section: own } = policies.data;
  const current = own && (wanted === 'section' || (wanted === null && !city.canEdit)) ? own : city;
  return (
    <>
      <Panel title={words.title}>
        <p className={settings.quiet}>{words.lead}</p>
        {own && (
          <Field label={words.scope}>
            <Select value={current === own ? 'section' : 'city'} onChange={(_, d) => setWanted(d.value === 'section' ? 'section' : 'city')}>
              <option value="city">{words.city}</option>
              <option value="section">{words.own(section?.name ?? '')}</option>
            </Select>
          </Field>
        )}
        {current === own && <p className={settings.quiet}>{words.ownLead}</p>}
      </Panel>
      <Scope key={current.sectionId ?? ''} scope={current} name={current === own ? (section?.name ?? '') : null} reload={policies.reload} />
      {current === own && section && <Now sectionId={section.id} round={policies.data} />}
    </>
  );
}

/** What holds for the section today, the city's rules and its own together. */
function Now({ sectionId, round }: { sectionId: string; round: Policies }) {
  const words = useWords(policyWords);
  const api = useApi();
  const language = useLanguage();
  const now = useResource<Policy>(`policy-now:${sectionId}:${language}:${round.section?.next ?? 0}`, (signal) => api.get(`/sections/${encodeURIComponent(sectionId)}/policy`, signal));
  if (now.error) return <ErrorNotice error={now.error} retry={now.reload} />;
  return <Panel title={words.now}>{now.data ? <PolicyInWords groups={now.data.groups} /> : <Skeleton rows={3} height={48} />}</Panel>;
}

function Scope({ scope, name, reload }: { scope: PolicyScope; name: string | null; reload: () => void }) {
  const { session } = useSession();
  const [draft, setDraft] = useState<PolicyDraft | null>(null);
  if (draft) {
    return (
      <Editor
        scope={scope}
        start={draft}
        done={(saved) => {
          setDraft(null);
          if (saved) reload();
        }}
      />
    );
  }
  const begin = (yaml: string) => setDraft({ yaml, from: session.today, comment: '', replaces: null });
  return (
    <>
      {scope.canEdit && <Presets sectionName={name} isFirst={scope.versions.length === 0} begin={begin} />}
      {scope.versions.length > 0 && (
        <Versions
          scope={scope}
          changed={reload}
          edit={(version, replace) => (replace ? setDraft({ yaml: version.yaml, from: version.from, comment: version.comment ?? '', replaces: version }) : begin(version.yaml))}
        />
      )}
    </>
  );
}

function Presets({ sectionName, isFirst, begin }: { sectionName: string | null; isFirst: boolean; begin: (yaml: string) => void }) {
  const words = useWords(policyWords);
  const api = useApi();
  const presets = useResource<Preset[]>('presets', (signal) => api.get('/policies/presets', signal));
  const [id, setId] = useState('');
  const preset = presets.data?.find((p) => p.id === id);
  return (
    <Panel title={words.begin}>
      {isFirst && <p>{sectionName === null ? words.none : words.noneOwn}</p>}
      {presets.error != null && <ErrorNotice error={presets.error} retry={presets.reload} />}
      <Field label={{ children: words.preset, className: 'hidden' }}>
        <Select value={id} onChange={(_, d) => setId(d.value)}>
          <option value="">{words.choosePreset}</option>
          {presets.data?.map((p) => (
            <option key={p.id} value={p.id}>
              {p.name}
            </option>
          ))}
        </Select>
      </Field>
      {preset && (
        <>
          {preset.source && <p className={settings.quiet}>{words.source(preset.source)}</p>}
          <p className={settings.quiet}>{preset.unset.length > 0 ? words.unset(preset.unset.join(words.comma)) : words.allSet}</p>
          <div className={css.actions}>
            <Button appearance="primary" onClick={() => begin(preset.yaml)}>
              {words.usePreset}
            </Button>
          </div>
          <PolicyInWords groups={preset.groups} />
        </>
      )}
      {sectionName !== null && !preset && (
        <div className={css.actions}>
          <Button onClick={() => begin(`name: ${JSON.stringify(sectionName)}\n`)}>{words.useNone}</Button>
        </div>
      )}
    </Panel>
  );
}
