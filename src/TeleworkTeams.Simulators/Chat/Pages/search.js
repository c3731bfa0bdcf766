// A search of the message extension: asked as one types, chosen with the arrow keys, put into the chat as one's own message.
import { language, word } from "./words.js";
import { post } from "./wire.js";

const find = id => document.getElementById(id);
const page = 25;
let search = null;
let hits = [];
let active = -1;
let timer = 0;
let asked = 0;
let pending = false;

export function prepareSearch() {
  const box = find("task-query");
  box.addEventListener("input", () => { pending = true; clearTimeout(timer); timer = setTimeout(() => ask(box.value, 0), 250); });
  box.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (hits.length > 0) activate((active + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      // What still stands there may be the answer to fewer letters.
      if (active >= 0 && !pending) insert(hits[active]);
    }
  });
  find("task-next").addEventListener("click", () => { ask(box.value, hits.length); box.focus(); });
}

/** ask(body) sends to the bot, inserted() is called when the card stands in the chat, failed(text) shows what went wrong. */
export function openSearch(command, chosen, { send, inserted, failed }) {
  search = { command, chosen, send, inserted, failed };
  find("task-search").hidden = false;
  find("task-prompt").textContent = (language === "ja" ? command.prompt : command.promptEnglish) || word("search");
  find("task-query").value = "";
  find("task-query").focus();
  show([]);
  find("task-status").textContent = "";
  if (command.runsAtOnce) ask("", 0);
}

export function closeSearch() {
  clearTimeout(timer);
  search = null;
  find("task-search").hidden = true;
}

async function ask(text, skip) {
  const number = ++asked;
  const { command, send, failed } = search;
  // Only an answer that takes a while is announced: else every letter would be.
  const slow = setTimeout(() => { find("task-status").textContent = word("searching"); }, 400);
  const typed = text.trim() ? { text } : command.runsAtOnce ? {} : { text: "" };
  const answer = await send("query", { parameter: command.parameter, skip, ...typed });
  clearTimeout(slow);
  if (number !== asked || search?.command !== command) return;
  pending = false;
  if (!answer.ok) { show([]); find("task-status").textContent = ""; return failed(answer.fault); }
  const result = answer.body?.composeExtension;
  const found = result?.attachments ?? [];
  show(skip > 0 ? [...hits, ...found] : found);
  find("task-next").hidden = found.length < page;
  find("task-status").textContent = result?.type === "message" ? result.text ?? "" : hits.length > 0 ? word("found", hits.length) : word("nothing");
}

function show(found) {
  hits = found;
  find("task-hits").replaceChildren(...hits.map((hit, index) => {
    const { title, subtitle, text } = (hit.preview ?? hit).content ?? {};
    const line = Object.assign(document.createElement("li"), { id: `hit-${index}`, onclick: () => insert(hit) });
    line.setAttribute("role", "option");
    line.append(Object.assign(document.createElement("strong"), { textContent: title ?? "" }),
      Object.assign(document.createElement("small"), { textContent: [subtitle, text].filter(Boolean).join(" – ") }));
    return line;
  }));
  find("task-hits").hidden = hits.length === 0;
  find("task-next").hidden = true;
  find("task-query").setAttribute("aria-expanded", String(hits.length > 0));
  activate(hits.length > 0 ? Math.min(Math.max(active, 0), hits.length - 1) : -1);
}

function activate(index) {
  active = index;
  for (const [place, line] of [...find("task-hits").children].entries()) line.setAttribute("aria-selected", String(place === index));
  const line = find(`hit-${index}`);
  line?.scrollIntoView({ block: "nearest" });
  if (line) find("task-query").setAttribute("aria-activedescendant", line.id); else find("task-query").removeAttribute("aria-activedescendant");
}

async function insert(hit) {
  const { chosen, inserted, failed } = search;
  try {
    await post(`chats/${chosen.person}/insert`, { card: hit.content, section: chosen.section });
    inserted();
  } catch (problem) {
    failed(problem.message);
  }
}
