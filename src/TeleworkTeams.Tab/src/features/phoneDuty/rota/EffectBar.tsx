import { Button } from '@fluentui/react-components';
import { useWords } from '../../../platform/i18n/language';
import { useRegainFocus } from '../../../platform/layout/useRegainFocus';
import settings from '../../people/Settings.module.css';
import css from '../Duty.module.css';
import type { Edit } from './useEdit';
import { rotaWords } from './words';

/** What the change that was looked at does to cover and fairness, in the server's words, before it is made. The live region stands there from the start. */
export function EffectBar({ edit }: { edit: Edit }) {
  const words = useWords(rotaWords);
  const effect = edit.pending?.effect;
  const { element, acted } = useRegainFocus<HTMLElement>(edit.pending);
  return (
    <section ref={element} tabIndex={-1} className={effect ? settings.saveBar : undefined} aria-label={words.preview}>
      <div role="status" aria-live="polite" className={settings.saveText}>
        {edit.busy && !effect && <span className={css.quiet}>{words.checking}</span>}
        {effect && (
          <>
            <strong>{effect.sentence}</strong>
            {effect.problems.length > 0 && (
              <ul>
                {effect.problems.map((p, i) => (
                  <li key={i}>{p.message}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
      {effect && (
        <>
          <Button onClick={() => (acted(), edit.drop())}>{words.drop}</Button>
          <Button appearance="primary" disabledFocusable={edit.busy} onClick={() => (acted(), void edit.apply())}>
            {words.apply}
          </Button>
        </>
      )}
    </section>
  );
}
