/** One group of the rules, in words. */
export interface PolicyGroup {
  group: string;
  title: string;
  isSet: boolean;
  lines: string[];
  source: string | null;
}

export interface Policy {
  number: string | null;
  from: string | null;
  name: string | null;
  source: string | null;
  groups: PolicyGroup[];
}

export interface Preset {
  id: string;
  name: string;
  source: string | null;
  yaml: string;
  unset: string[];
  groups: PolicyGroup[];
}

export interface PolicyVersion {
  number: number;
  from: string;
  state: 'past' | 'inForce' | 'coming' | 'withdrawn';
  name: string;
  comment: string | null;
  by: string;
  at: string;
  withdrawnBy: string | null;
  yaml: string;
  etag: string;
}

export interface PolicyScope {
  sectionId: string | null;
  canEdit: boolean;
  next: number;
  versions: PolicyVersion[];
}

export interface Policies {
  city: PolicyScope;
  section: PolicyScope | null;
}

export interface PolicyError {
  path: string;
  line: number;
  code: string;
  message: string;
}

export interface Preview {
  errors: PolicyError[];
  policy: Policy | null;
  diff: { group: string; title: string; before: string[]; after: string[] }[];
  broken: { id: string; sectionId: string; personName: string; dates: string[]; findings: string[] }[];
}

/** What is being written: a new version, or a coming one again (`replaces`). */
export interface PolicyDraft {
  yaml: string;
  from: string;
  comment: string;
  replaces: PolicyVersion | null;
}
