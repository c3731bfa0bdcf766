import { useEffect, type ReactNode } from 'react';
import { useWords } from '../i18n/language';
import { layoutWords } from './words';
import css from './PageHead.module.css';

/** The page's one h1, what stands under it, and the page's own controls. Also the document's title. */
export function PageHead({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  const words = useWords(layoutWords);
  useEffect(() => {
    document.title = `${title} – ${words.app}`;
  }, [title, words.app]);
  return (
    <div className={css.head}>
      <div className={css.text}>
        <h1 className={css.title}>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
      </div>
      {children && <div className={css.controls}>{children}</div>}
    </div>
  );
}
