import { Button } from '@fluentui/react-components';
import { usePages } from '../../../platform/data/usePages';
import { useWhileVisible } from '../../../platform/data/useWhileVisible';
import { useLanguage, useWords } from '../../../platform/i18n/language';
import { ErrorNotice } from '../../../platform/layout/ErrorNotice';
import { Panel } from '../../../platform/layout/Panel';
import { Skeleton } from '../../../platform/layout/Skeleton';
import { layoutWords } from '../../../platform/layout/words';
import css from '../Duty.module.css';
import { dutyPath, type Swap } from '../types';
import { SwapItem } from './SwapItem';
import { swapWords } from './words';

/** 交代: what is asked for and what became of it, open ones first. */
export function SwapsPart({ sectionId }: { sectionId: string }) {
  const words = useWords(swapWords);
  const layout = useWords(layoutWords);
  const language = useLanguage();
  const swaps = usePages<Swap>(`swaps:${sectionId}:${language}`, dutyPath(sectionId, 'swaps'));
  useWhileVisible(60, swaps.reload);
  return (
    <Panel title={words.title}>
      <p className={css.quiet}>{words.lead}</p>
      {swaps.error !== null && <ErrorNotice error={swaps.error} retry={swaps.reload} />}
      {!swaps.items && swaps.error === null && <Skeleton rows={3} height={72} />}
      {swaps.items?.length === 0 && <p>{words.none}</p>}
      <ul className={css.list}>
        {swaps.items?.map((s) => (
          <SwapItem key={s.id} sectionId={sectionId} swap={s} changed={swaps.reload} />
        ))}
      </ul>
      {swaps.more && (
        <div className={css.actions}>
          <Button disabledFocusable={swaps.busy} onClick={swaps.more}>
            {layout.more}
          </Button>
        </div>
      )}
    </Panel>
  );
}
