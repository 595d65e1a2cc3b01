import { h, type Child } from '../drawing/h.ts';
import { Icon } from './icon.tsx';

export interface NoticeProperties {
  icon: 'search' | 'broken';
  title: string;
  hint: string;
  /** What can be done about it. */
  children?: Child;
}

/** Stands where something else was expected. */
export const Notice = ({ icon, title, hint, children }: NoticeProperties) => (
  <div className="notice">
    <span className="notice-icon">
      <Icon name={icon} />
    </span>
    <p className="notice-title">{title}</p>
    <p className="notice-hint">{hint}</p>
    {children}
  </div>
);
