// The message extension beside the message box: a form in a dialog, or a search.
import { draw, hasRenderer } from "./cards.js";
import { isDark, language, word } from "./words.js";
import { post } from "./wire.js";
import { closeSearch, openSearch, prepareSearch } from "./search.js";

const find = id => document.getElementById(id);
const paragraph = text => Object.assign(document.createElement("p"), { textContent: text });
let open = null;

export function prepareTask() {
  prepareSearch();
  find("task-close").addEventListener("click", () => find("task").close());
  find("task").addEventListener("close", () => { open = null; closeSearch(); find("composer").focus(); });
}

export function openCommand(command, chosen, inserted) {
  open = { command, chosen };
  find("task-title").textContent = language === "ja" ? command.title : command.titleEnglish;
  find("task-body").replaceChildren();
  find("task").showModal();
  if (command.isAction) return perform("fetchTask", {});
  openSearch(command, chosen, {
    send: (phase, body) => { put(); return send(phase, body); },
    inserted: () => { find("task").close(); inserted(); },
    failed: text => put(paragraph(word("failed", text))),
  });
}

async function perform(phase, body) {
  const { command } = open;
  const answer = await send(phase, body);
  if (open?.command === command) show(answer);
}

async function send(phase, body) {
  const { command, chosen } = open;
  try {
    return await post(`chats/${chosen.person}/extension`, { phase, command: command.id, section: chosen.section, ...body });
  } catch (problem) {
    return { ok: false, fault: problem.message };
  }
}

function show(answer) {
  if (!answer.ok) return put(paragraph(word("failed", answer.fault)));
  const task = answer.body?.task;
  if (task?.type === "continue") {
    if (task.value?.title) find("task-title").textContent = task.value.title;
    return put(cardOf(task.value?.card));
  }
  if (task?.type === "message") return put(paragraph(String(task.value)));
  put(paragraph(word("ready")));
}

function cardOf(attachment) {
  if (attachment?.contentType === "application/vnd.microsoft.card.adaptive" && hasRenderer()) {
    return draw(attachment.content, { dark: isDark(), press: action => perform("submitAction", { data: action.data }) }).element;
  }
  const { title, subtitle, text } = attachment?.content ?? {};
  return paragraph([title, subtitle, text].filter(Boolean).join(" – "));
}

function put(...elements) {
  find("task-body").replaceChildren(...elements);
}
