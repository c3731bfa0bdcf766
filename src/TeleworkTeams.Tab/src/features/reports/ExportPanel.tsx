import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useDownload } from '../../platform/data/useDownload';
import { useWords } from '../../platform/i18n/language';
import { ErrorNotice } from '../../platform/layout/ErrorNotice';
import { Panel } from '../../platform/layout/Panel';
import css from './Reports.module.css';
import { reportWords } from './words';

/** The month for an attendance system, in the encoding that it reads. */
export function ExportPanel({ sectionId, month }: { sectionId: string; month: string }) {
  const words = useWords(reportWords);
  const download = useDownload();
  const get = (encoding: string) => void download.start(`/sections/${sectionId}/months/${month}/attendance.csv?encoding=${encoding}`, `attendance-${month}.csv`);
  return (
    <Panel title={words.exports}>
      {download.error !== null && <ErrorNotice error={download.error} />}
      <div className={css.tags}>
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={download.busy} onClick={() => get('utf-8')}>
          {words.attendance}
        </Button>
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={download.busy} onClick={() => get('shift_jis')}>
          {words.attendanceSjis}
        </Button>
      </div>
    </Panel>
  );
}
