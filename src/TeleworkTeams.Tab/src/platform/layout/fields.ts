import { ApiError } from '../api/apiError';

/** `patterns[1].start`, `patterns.1.start` and `/patterns/1/start` are the same field. */
const plain = (path: string) => path.replace(/^[/$.]+/, '').replace(/[[\]/.]+/g, '.').replace(/\.$/, '').toLowerCase();

/** The server's message for the field at `path`, or undefined. */
export const errorAt = (error: unknown, path: string): string | undefined => (error instanceof ApiError ? error.errors.find((e) => e.path !== null && plain(e.path) === plain(path))?.message : undefined);

/** Fluent's props for a field with or without an error. */
export const fieldState = (message: string | undefined): { validationMessage?: string; validationState: 'error' | 'none' } => (message ? { validationMessage: message, validationState: 'error' } : { validationState: 'none' });
