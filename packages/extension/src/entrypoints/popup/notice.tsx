import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text?: string | undefined;
  /** Whether it interrupts what a screen reader says: for what the reader has just asked for. */
  live?: boolean;
  children?: ComponentChildren;
}

/** Says why something is not there, and what can be done about it. */
export function Notice({ title, text, live, children }: NoticeProps) {
  return (
    <div class="notice-box" role={live ? 'status' : undefined}>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children && <div class="notice-actions">{children}</div>}
    </div>
  );
}
