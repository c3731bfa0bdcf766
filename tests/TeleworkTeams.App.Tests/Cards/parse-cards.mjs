// What the official renderer says about cards: [{ name, card }] in, { name: ["warning", …] } out.
// Its parser needs no page; what it draws is looked at in the gallery.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const world = {};
world.self = world;
vm.runInNewContext(readFileSync(process.argv[2], 'utf8'), world);
const { AdaptiveCard, SerializationContext } = world.AdaptiveCards;

const warnings = {};
for (const { name, card } of JSON.parse(readFileSync(0, 'utf8'))) {
  // The pattern is a global one and remembers where its last match ended: without this, every second card's language is "invalid".
  AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);
  warnings[name] = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
}
console.log(JSON.stringify(warnings));
