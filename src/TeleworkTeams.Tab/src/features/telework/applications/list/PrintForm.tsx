import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { useDownload } from '../../../../platform/data/useDownload';
import { useWords } from '../../../../platform/i18n/language';
import { FormDialog } from '../../../../platform/layout/FormDialog';
import { teleworkWords } from '../words';

/** 様式を印刷: the city's form as a file to print, with dates by era or by the Western calendar. `of` says whose or which. */
export function PrintForm({ id, of, size }: { id: string; of: string; size?: 'small' }) {
  const words = useWords(teleworkWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size={size} icon={<PrintRegular />} aria-label={words.printOf(of)} onClick={() => setOpen(true)}>
        {words.print}
      </Button>
      {open && <PrintDialog id={id} close={() => setOpen(false)} />}
    </>
  );
}

function PrintDialog({ id, close }: { id: string; close: () => void }) {
  const words = useWords(teleworkWords);
  const download = useDownload();
  const [era, setEra] = useState(true);
  const fetchForm = async () => {
    if (await download.start(`/applications/${encodeURIComponent(id)}/print?era=${era}`, `${id}.html`)) close();
  };
  return (
    <FormDialog title={words.print} lead={words.printLead} submit={words.printGet} busy={download.busy} error={download.error} onSubmit={() => void fetchForm()} close={close}>
      <Field label={words.dates}>
        <RadioGroup value={era ? 'era' : 'western'} onChange={(_, d) => setEra(d.value === 'era')}>
          <Radio value="era" label={words.eras.era} />
          <Radio value="western" label={words.eras.western} />
        </RadioGroup>
      </Field>
    </FormDialog>
  );
}
