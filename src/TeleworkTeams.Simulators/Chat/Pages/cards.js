// Draws adaptive cards with the official renderer, in colours like Teams'.
const font = '"Segoe UI", "Yu Gothic UI", "Hiragino Sans", "BIZ UDPGothic", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

function hostConfig(dark) {
  const shade = (normal, subtle) => ({ default: normal, subtle });
  const colors = dark
    ? { default: shade("#ffffff", "#adadad"), dark: shade("#242424", "#424242"), light: shade("#ffffff", "#d6d6d6"), accent: shade("#a0a4f7", "#7f85f5"), good: shade("#9fd89f", "#54b054"), warning: shade("#fdea3d", "#f2c661"), attention: shade("#f1707b", "#e37d80") }
    : { default: shade("#242424", "#616161"), dark: shade("#242424", "#424242"), light: shade("#ffffff", "#f0f0f0"), accent: shade("#4f52b2", "#5b5fc7"), good: shade("#0e700e", "#107c10"), warning: shade("#835b00", "#8a6100"), attention: shade("#b10e1c", "#c4314b") };
  const style = background => ({ backgroundColor: background, foregroundColors: colors });
  return {
    fontFamily: font,
    supportsInteractivity: true,
    spacing: { small: 8, default: 10, medium: 16, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: dark ? "#525252" : "#e0e0e0" },
    fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: style(dark ? "#292929" : "#ffffff"),
      emphasis: style(dark ? "#1f1f1f" : "#f5f5f5"),
      good: style(dark ? "#052505" : "#f1faf1"),
      attention: style(dark ? "#3b0509" : "#fdf3f4"),
      warning: style(dark ? "#4a3a05" : "#fffbe6"),
      accent: style(dark ? "#2f2f4a" : "#e8ebfa"),
    },
    actions: {
      maxActions: 6, spacing: "default", buttonSpacing: 8, showCard: { actionMode: "inline", inlineTopMargin: 12 },
      actionsOrientation: "horizontal", actionAlignment: "left",
    },
    adaptiveCard: { allowCustomStyle: true },
    textBlock: { headingLevel: 3 },
    factSet: { title: { weight: "bolder", wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
    inputs: { label: { inputSpacing: "small", requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" }, optionalInputs: { weight: "bolder" } } },
  };
}

// A backslash before a punctuation mark takes its meaning away. The mark waits out of harm's way, in the private use area.
const shelter = text => text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));
const unshelter = html => html.replace(/[\ue021-\ue07e]/g, sign => `&#${sign.charCodeAt(0) - 0xe000};`);

const escape = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

// The part of markdown that Teams draws in cards: bold, italic, links and lists.
function markdown(text) {
  const inline = line => escape(line)
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>')
    .replace(/\[([^\]]+)\]\((tel:[+\d]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(])_([^_]+)_(?=$|[\s).,])/g, "$1<em>$2</em>");
  const lines = shelter(text).split(/\r?\n/);
  return unshelter(lines.every(line => /^[-*] /.test(line))
    ? `<ul>${lines.map(line => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`
    : lines.map(inline).join("<br>"));
}

export const hasRenderer = () => "AdaptiveCards" in globalThis;

/** Returns the drawn card and what the parser complained of. press(action) gets {type, title, verb, data} with the inputs in data. */
export function draw(json, { dark, press = () => {} }) {
  const { AdaptiveCard, CardElement, HostConfig, SerializationContext } = globalThis.AdaptiveCards;
  // The library checks "lang" with a pattern that remembers where it stopped, and so refuses every second card's.
  CardElement.langProperty.regEx = /^[a-z]{2,3}$/i;
  AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = markdown(text); result.didProcess = true; };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(dark));
  card.onExecuteAction = action => {
    const type = action.getJsonTypeName();
    if (type === "Action.OpenUrl") {
      if (/^https?:/.test(action.url ?? "")) window.open(action.url, "_blank", "noopener,noreferrer");
      return;
    }
    press({ type, title: action.title ?? "", verb: action.verb, data: typeof action.data === "object" ? action.data : {} });
  };
  // The pattern is a global one and remembers where its last match ended: without this, every second card's language is "invalid".
  AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext();
  card.parse(json, context);
  const warnings = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const element = card.render() ?? document.createElement("p");
  element.classList.add("drawn", dark ? "on-dark" : "on-light");
  return { element, warnings };
}
