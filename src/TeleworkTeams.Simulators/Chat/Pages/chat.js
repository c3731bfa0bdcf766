import { draw, hasRenderer } from "./cards.js";
import { isDark, language, onSystemTheme, setLanguage, setTheme, showTheme, theme, translate, word } from "./words.js";
import { openCommand, prepareTask } from "./task.js";
import { get, post } from "./wire.js";

const find = id => document.getElementById(id);
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const city = await get("city");
const person = new Map(city.people.map(item => [item.id, item]));
const section = new Map(city.sections.map(item => [item.id, item]));
const unitName = new Map(city.sections.flatMap(item => item.units.map(unit => [unit.id, unit.name])));
const pulse = { revision: -1, chats: new Map() };
const seen = new Map();
let chosen = { person: null, section: null };
let drawn = new Map();

const keyOf = (personId, sectionId) => sectionId ? `channel ${sectionId}` : personId;
const hueOf = text => [...text].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 360, 7);

function face(element, name, square = false) {
  element.className = square ? "face square" : "face";
  element.style.setProperty("--hue", hueOf(name));
  element.textContent = name.slice(0, 2).trim();
  element.setAttribute("aria-hidden", "true");
  return element;
}

// --- the list ---

function row(key, name, detail, square, choose) {
  const unread = make("span", { className: "unread", hidden: true });
  const button = make("button", { type: "button", className: "row", onclick: choose },
    face(make("span"), name, square),
    make("span", { className: "label" }, make("span", { textContent: name }), make("small", { textContent: detail })), unread);
  button.dataset.chat = key;
  return button;
}

function showList() {
  const text = find("search").value.normalize("NFKC").trim().toLowerCase();
  const fits = item => !text || [item.name, item.name.replace(" ", ""), item.kana, item.title, unitName.get(item.unit) ?? ""]
    .some(value => value.normalize("NFKC").toLowerCase().includes(text));
  find("channels").replaceChildren(...city.sections.map(item => make("li", {},
    row(keyOf(null, item.id), item.name, word("channel"), true, () => go(memberOf(item), item.id)))));
  let shown = 0;
  find("people").replaceChildren(...city.sections.flatMap(item => {
    const people = city.people.filter(one => one.section === item.id && fits(one));
    shown += people.length;
    if (people.length === 0) return [];
    const group = make("details", { open: text !== "" || city.sections.length <= 2 || person.get(chosen.person)?.section === item.id },
      make("summary", { textContent: `${item.name} (${people.length})` }));
    for (const unit of [null, ...item.units]) {
      const members = people.filter(one => one.unit === (unit?.id ?? null)).sort((a, b) => a.kana.localeCompare(b.kana, "ja"));
      if (members.length === 0) continue;
      group.append(make("h3", { textContent: unit?.name ?? word("noUnit") }),
        make("ul", {}, ...members.map(one => make("li", {}, row(one.id, one.name, one.title, false, () => go(one.id, null))))));
    }
    return [group];
  }));
  find("nobody").hidden = shown > 0;
  showUnread();
}

// A channel is looked at as whoever is chosen, if they belong to it, else as its head.
const memberOf = item => person.get(chosen.person)?.section === item.id ? chosen.person : item.headId;

function showUnread() {
  const current = keyOf(chosen.person, chosen.section);
  for (const button of document.querySelectorAll(".row")) {
    const key = button.dataset.chat;
    const count = (pulse.chats.get(key)?.fromBot ?? 0) - (seen.get(key) ?? 0);
    const badge = button.querySelector(".unread");
    badge.hidden = count <= 0 || key === current;
    badge.textContent = count;
    badge.setAttribute("aria-label", word("unread", count));
    button.setAttribute("aria-current", String(key === current));
  }
}

// --- the conversation ---

function go(personId, sectionId) {
  location.hash = sectionId ? `#/${personId}/${sectionId}` : `#/${personId}`;
}

async function enter() {
  const [, personId, sectionId] = location.hash.split("/");
  const known = person.has(personId);
  chosen = { person: known ? personId : null, section: known && section.has(sectionId) ? sectionId : null };
  find("panes").classList.toggle("chatting", known);
  find("welcome").hidden = known;
  find("conversation").hidden = !known;
  drawn = new Map();
  find("messages").replaceChildren();
  trouble(null);
  showUnread();
  if (!known) return;
  showHead();
  await showChat(true);
}

function showHead() {
  const who = person.get(chosen.person);
  const where = section.get(chosen.section);
  const own = section.get(who.section);
  face(find("face"), where?.name ?? who.name, Boolean(where));
  find("name").textContent = where?.name ?? who.name;
  find("role").textContent = where
    ? `${who.name} ${word("as")}`
    : [own.name, unitName.get(who.unit), who.title].filter(Boolean).join(" ");
  const tab = (text, target, sectionId) => {
    const button = make("button", { type: "button", textContent: text, onclick: () => go(target, sectionId) });
    button.setAttribute("aria-pressed", String(sectionId === chosen.section));
    return button;
  };
  find("tabs").replaceChildren(tab(word("chat"), who.id, null), tab(`${word("channel")}: ${own.name}`, who.id, own.id));
  find("composer").placeholder = word("messageHint", who.name);
  document.title = `${find("name").textContent} – ${word("title")}`;
}

async function showChat(jump) {
  const { person: personId, section: sectionId } = chosen;
  const chat = await get(`chats/${personId}${sectionId ? `/${sectionId}` : ""}`);
  if (personId !== chosen.person || sectionId !== chosen.section) return;
  const log = find("messages");
  const atEnd = jump || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const old = drawn;
  drawn = new Map();
  for (const message of chat.messages) {
    const print = JSON.stringify(message) + isDark() + language;
    const kept = old.get(message.id);
    drawn.set(message.id, kept?.print === print ? kept : { print, element: messageElement(message) });
  }
  const wanted = [...drawn.values()].map(item => item.element);
  const active = document.activeElement?.closest?.(".message")?.dataset.id;
  for (const { element } of old.values()) if (!wanted.includes(element)) element.remove();
  wanted.forEach((element, index) => { if (log.children[index] !== element) log.insertBefore(element, log.children[index] ?? null); });
  log.querySelector(".empty")?.remove();
  if (wanted.length === 0) log.append(make("p", { className: "empty", textContent: chat.hasApp ? word("empty") : word("noApp") }));
  // A card that was replaced under the hand keeps the focus on its message.
  if (active && !document.activeElement?.closest?.(".message")) drawn.get(active)?.element.focus({ preventScroll: true });
  if (atEnd) log.scrollTop = log.scrollHeight;
  find("app").textContent = word(chat.hasApp ? "installed" : "removed");
  find("app").dataset.installed = chat.hasApp;
  seen.set(keyOf(personId, sectionId), chat.messages.filter(message => !message.fromId).length);
  showUnread();
}

function messageElement(message) {
  const body = make("div", { className: "body" });
  const time = message.at.slice(11, 16).replace(/^0/, "");
  body.append(make("p", { className: "meta", textContent: [message.fromName, time, message.updated ? word("updated") : null].filter(Boolean).join(" · ") }));
  if (message.text) body.append(make("p", { className: "text", textContent: message.text }));
  const element = make("article", { className: "message", tabIndex: -1 }, face(make("span"), message.fromName, !message.fromId), body);
  element.dataset.id = message.id;
  element.classList.toggle("own", message.fromId === chosen.person);
  element.classList.toggle("has-card", Boolean(message.card));
  if (message.card) body.append(cardElement(message, body));
  return element;
}

function cardElement(message, body) {
  if (!hasRenderer()) return make("p", { className: "text", textContent: `${word("noRenderer")}\n${message.card.fallbackText ?? ""}` });
  const card = draw(message.card, { dark: isDark(), press: action => press(message, body, card.element, action) });
  return card.element;
}

async function press(message, body, element, action) {
  if (element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  trouble(null);
  try {
    const answer = await post(`chats/${chosen.person}/press`, { ...action, messageId: message.id, section: chosen.section });
    if (!answer.ok) trouble(word("failed", answer.fault));
    await showChat(false);
    body.querySelector(".note")?.remove();
    if (answer.message) body.append(make("p", { className: "note", role: "status", textContent: answer.message }));
  } catch (problem) {
    trouble(word("failed", problem.message));
  } finally {
    element.removeAttribute("aria-busy");
  }
}

function trouble(text) {
  find("trouble").hidden = !text;
  find("trouble").textContent = text ?? "";
}

async function say() {
  const box = find("composer");
  const text = box.value;
  if (!text.trim() || find("send").disabled) return;
  box.value = "";
  find("send").disabled = true;
  trouble(null);
  try {
    const answer = await post(`chats/${chosen.person}/messages`, { text, section: chosen.section });
    if (!answer.ok) trouble(word("failed", answer.fault));
  } catch (problem) {
    box.value = text;
    trouble(word("failed", problem.message));
  } finally {
    find("send").disabled = false;
  }
  await showChat(true);
  box.focus();
}

// --- the clock and the pulse ---

function showClock(now, speed) {
  const date = new Date(`${now.slice(0, 10)}T00:00:00`);
  const day = date.toLocaleDateString(language === "ja" ? "ja-JP" : "en-GB", { month: "long", day: "numeric", weekday: "short" });
  find("now").textContent = `${day} ${now.slice(11, 19).replace(/^0/, "")}`;
  find("now").dateTime = now;
  for (const button of find("clock-controls").querySelectorAll("[data-speed]")) button.setAttribute("aria-pressed", String(Number(button.dataset.speed) === speed));
}

function showClockControls() {
  find("clock-controls").hidden = !city.clock.controls;
  const button = (text, body, label = text) => {
    const element = make("button", { type: "button", textContent: text, onclick: () => post("clock", body).then(beat).catch(problem => trouble(problem.message)) });
    element.setAttribute("aria-label", label);
    return element;
  };
  const speeds = [1, 60, 600].map(speed => {
    const element = button(`×${speed}`, { speed }, `${word("speed")} ×${speed}`);
    element.dataset.speed = speed;
    return element;
  });
  find("clock-controls").replaceChildren(...speeds, button(word("jump10"), { jumpMinutes: 10 }), button(word("jump60"), { jumpMinutes: 60 }),
    ...city.clock.next ? [button(word("next"), { next: true })] : []);
}

async function beat() {
  const answer = await get(`pulse?since=${pulse.revision}`);
  showClock(answer.now, answer.speed);
  for (const chat of answer.chats) pulse.chats.set(keyOf(chat.person, chat.section), chat);
  pulse.revision = answer.revision;
  if (answer.chats.length > 0) showUnread();
  const current = keyOf(chosen.person, chosen.section);
  if (chosen.person && answer.chats.some(chat => keyOf(chat.person, chat.section) === current)) await showChat(false);
}

async function live() {
  for (;;) {
    try {
      await beat();
      if (find("trouble").dataset.lost) trouble(null);
      delete find("trouble").dataset.lost;
    } catch {
      trouble(word("unreachable"));
      find("trouble").dataset.lost = "true";
    }
    await new Promise(done => setTimeout(done, 1000));
  }
}

// --- everything together ---

function showWords() {
  translate();
  find("title").textContent = `${word("title")} – ${city.name}`;
  find("search").placeholder = word("searchHint");
  find("language").textContent = word("other");
  find("theme").textContent = `${word("theme")}: ${word(theme)}`;
  find("links").replaceChildren(...city.links.map(link => make("a", {
    href: link.address, target: "_blank", rel: "noopener", textContent: language === "ja" ? link.title : link.titleEnglish,
  })));
  find("commands").replaceChildren(...city.commands.map(command => make("li", {}, make("button", {
    type: "button", textContent: language === "ja" ? command.title : command.titleEnglish,
    onclick: () => { showCommands(false); openCommand(command, chosen, () => showChat(true)); },
  }))));
  find("more").hidden = city.commands.length === 0;
  document.title = word("title");
  showClockControls();
  showList();
  if (chosen.person) { showHead(); showChat(false); }
}

function showCommands(open) {
  find("commands").hidden = !open;
  find("more").setAttribute("aria-expanded", String(open));
  if (open) find("commands").querySelector("button")?.focus();
}

find("search").addEventListener("input", showList);
find("back").addEventListener("click", () => { location.hash = ""; });
find("say").addEventListener("submit", event => { event.preventDefault(); say(); });
find("composer").addEventListener("keydown", event => {
  // The Enter that ends a conversion to kanji does not send.
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); say(); }
});
find("more").addEventListener("click", () => showCommands(find("commands").hidden));
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && !find("commands").hidden) { showCommands(false); find("more").focus(); }
});
document.addEventListener("click", event => { if (!event.target.closest("#commands, #more")) showCommands(false); });
find("language").addEventListener("click", () => { setLanguage(language === "ja" ? "en" : "ja"); showWords(); beat(); });
find("theme").addEventListener("click", () => { setTheme({ auto: "light", light: "dark", dark: "auto" }[theme]); showWords(); });
find("app").addEventListener("click", async () => {
  const answer = await post(`chats/${chosen.person}/app`, { installed: find("app").dataset.installed !== "true", section: chosen.section });
  if (!answer.ok) trouble(word("failed", answer.fault));
  await showChat(true);
});
addEventListener("hashchange", enter);
onSystemTheme(() => { showTheme(); if (chosen.person) showChat(false); });

showTheme();
prepareTask();
showWords();
await enter();
document.body.dataset.ready = "true";
live();
