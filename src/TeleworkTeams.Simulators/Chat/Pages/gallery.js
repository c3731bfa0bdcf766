import { draw, hasRenderer } from "./cards.js";
import { showTheme } from "./words.js";

showTheme();
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const cards = await (await fetch("api/gallery")).json();
let warnings = hasRenderer() ? 0 : 1;
const byName = Map.groupBy ? Map.groupBy(cards, card => card.name) : cards.reduce((all, card) => all.set(card.name, [...all.get(card.name) ?? [], card]), new Map());
for (const [name, variants] of hasRenderer() ? byName : []) {
  const row = make("section", { className: "variants" });
  for (const { language, card } of variants) {
    for (const dark of [false, true]) {
      const drawn = draw(card, { dark });
      warnings += drawn.warnings.length;
      const figure = make("figure", { className: dark ? "on-dark" : "on-light", lang: language },
        make("figcaption", { textContent: `${language} · ${dark ? "dark" : "light"} · ${(JSON.stringify(card).length * 2 / 1024).toFixed(1)} KB` }), drawn.element);
      if (drawn.warnings.length > 0) figure.append(make("pre", { className: "warnings", textContent: drawn.warnings.join("\n") }));
      row.append(figure);
    }
  }
  document.querySelector("#cards").append(make("h2", { textContent: name }), row);
}

document.querySelector("#summary").textContent = hasRenderer()
  ? `${byName.size} 種類 / ${cards.length} 枚 · 警告 ${warnings} 件`
  : "カードの描画ライブラリがありません。";
document.querySelector("#summary").classList.toggle("bad", warnings > 0);
document.body.dataset.warnings = String(warnings);
document.body.dataset.cards = String(cards.length);
document.body.dataset.ready = "true";
