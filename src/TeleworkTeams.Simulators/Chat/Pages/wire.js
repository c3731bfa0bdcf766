// The JSON that the pages live on.
import { language } from "./words.js";

export const get = async path => {
  const response = await fetch(`api/${path}`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
};

export const post = async (path, body) => {
  const response = await fetch(`api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...body, language }),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.problem ?? `HTTP ${response.status}`);
  return answer;
};
