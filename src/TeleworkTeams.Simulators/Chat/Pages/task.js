// The message extension beside the message box: a search with results, or a form in a dialog.
import { draw, hasRenderer } from "./cards.js";
import { isDark, language, word } from "./words.js";
import { post } from "./wire.js";

const find = id => document.getElementById(id);
const paragraph = text => Object.assign(document.createElement("p"), { textContent: text });
let open = null;

export function prepareTask() {
  find("task-close").addEventListener("click", () => find("task").close());
  find("task").addEventListener("close", () => { open = null; find("composer").focus(); });
  find("task-search").addEventListener("submit", event => {
    event.preventDefault();
    send("query", { parameter: open.command.parameter, text: find("task-query").value });
  });
}

export function openCommand(command, chosen) {
  open = { command, chosen };
  find("task-title").textContent = language === "ja" ? command.title : command.titleEnglish;
  find("task-search").hidden = command.isAction;
  find("task-query").value = "";
  find("task-body").replaceChildren();
  find("task").showModal();
  if (command.isAction) send("fetchTask", {});
}

async function send(phase, body) {
  const { command, chosen } = open;
  try {
    const answer = await post(`chats/${chosen.person}/extension`, { phase, command: command.id, section: chosen.section, ...body });
    if (open?.command === command) show(answer);
  } catch (problem) {
    show({ ok: false, fault: problem.message });
  }
}

function show(answer) {
  if (!answer.ok) return put(paragraph(word("failed", answer.fault)));
  const task = answer.body?.task;
  const found = answer.body?.composeExtension;
  if (task?.type === "continue") {
    if (task.value?.title) find("task-title").textContent = task.value.title;
    return put(cardOf(task.value?.card));
  }
  if (task?.type === "message") return put(paragraph(String(task.value)));
  if (found?.type === "message") return put(paragraph(found.text ?? ""));
  if (found?.attachments?.length > 0) return put(...found.attachments.map(cardOf));
  if (found) return put(paragraph(word("nothing")));
  put(paragraph(word("ready")));
}

function cardOf(attachment) {
  if (attachment?.contentType === "application/vnd.microsoft.card.adaptive" && hasRenderer()) {
    return draw(attachment.content, { dark: isDark(), press: action => send("submitAction", { data: action.data }) }).element;
  }
  const { title, subtitle, text } = attachment?.content ?? {};
  return paragraph([title, subtitle, text].filter(Boolean).join(" – "));
}

function put(...elements) {
  find("task-body").replaceChildren(...elements);
}
