import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../../../platform/i18n/language';
import { useSession } from '../../../platform/identity/session';
import { layoutWords } from '../../../platform/layout/words';
import settings from '../../people/Settings.module.css';
import { listAt, some } from './QuickForm';
import { policyWords } from './words';
import { withValue } from './yamlEdit';

const kinds = ['caps', 'eligibility', 'deadline'] as const;

/** 緊急時の緩和: what does not hold from a date to a date. */
export function Lifts({ yaml, change }: { yaml: string; change: (yaml: string) => void }) {
  const words = useWords(policyWords);
  const layout = useWords(layoutWords);
  const { session } = useSession();
  const lifts = listAt(yaml, ['lifts']).filter((l): l is Record<string, unknown> => typeof l === 'object' && l !== null);
  const write = (next: Record<string, unknown>[]) => change(withValue(yaml, ['lifts'], some(next)));
  const set = (i: number, key: string, value: unknown) => change(withValue(yaml, ['lifts', i, key], value));
  return (
    <>
      <h3 className={settings.sub}>{words.lifts}</h3>
      <div className={settings.rows}>
        {lifts.map((lift, i) => (
          <div key={i} className={settings.row} role="group" aria-label={words.lift(i + 1)}>
            <Field label={words.from}>
              <Input type="date" value={String(lift.from ?? '')} onChange={(_, d) => set(i, 'from', d.value || undefined)} />
            </Field>
            <Field label={words.to}>
              <Input type="date" value={String(lift.to ?? '')} onChange={(_, d) => set(i, 'to', d.value || undefined)} />
            </Field>
            <Field label={words.reason}>
              <Input value={String(lift.reason ?? '')} onChange={(_, d) => set(i, 'reason', d.value)} />
            </Field>
            <div className={settings.rowEnd}>
              {kinds.map((kind) => (
                <Checkbox key={kind} label={words.liftsWhat[kind]} checked={lift[kind] === true} onChange={(_, d) => set(i, kind, d.checked === true ? true : undefined)} />
              ))}
              <Button icon={<DeleteRegular />} aria-label={words.removeLift(i + 1)} onClick={() => write(lifts.filter((_, k) => k !== i))}>
                {layout.remove}
              </Button>
            </div>
          </div>
        ))}
      </div>
      <Button className={settings.start} icon={<AddRegular />} onClick={() => write([...lifts, { from: session.today, reason: '', caps: true }])}>
        {words.addLift}
      </Button>
    </>
  );
}
