import { Button, Field, Input, Select } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useWords } from '../../../platform/i18n/language';
import { places, type Place } from '../../people/places/types';
import { placeWords } from '../../people/places/words';
import type { Board } from '../types';
import css from './Board.module.css';
import { noUnit, type Filter } from './filter';
import { boardWords } from './words';

export function Filters({ board, filter, set }: { board: Board; filter: Filter; set: (filter: Filter) => void }) {
  const words = useWords(boardWords);
  const place = useWords(placeWords);
  const narrowed = filter.find !== '' || filter.unit !== '' || filter.place !== '';
  return (
    <section className={css.filters} role="search" aria-label={words.filters}>
      <Field label={words.search} className={css.find}>
        <Input type="search" contentBefore={<SearchRegular aria-hidden />} value={filter.find} onChange={(_, d) => set({ ...filter, find: d.value })} />
      </Field>
      {board.units.length > 0 && (
        <Field label={words.unit}>
          <Select value={filter.unit} onChange={(_, d) => set({ ...filter, unit: d.value })}>
            <option value="">{words.all}</option>
            {board.units.map((u) => (
              <option key={u.id} value={u.id}>
                {u.name}
              </option>
            ))}
            <option value={noUnit}>{words.noUnit}</option>
          </Select>
        </Field>
      )}
      <Field label={words.place}>
        <Select value={filter.place} onChange={(_, d) => set({ ...filter, place: d.value as Place | 'leave' | '' })}>
          <option value="">{words.all}</option>
          {places.map((p) => (
            <option key={p} value={p}>
              {place.places[p]}
            </option>
          ))}
          <option value="leave">{place.leave}</option>
        </Select>
      </Field>
      {narrowed && (
        <Button appearance="subtle" onClick={() => set({ find: '', unit: '', place: '' })}>
          {words.clear}
        </Button>
      )}
    </section>
  );
}
