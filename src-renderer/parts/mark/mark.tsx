/** The sign of Scruple: the apothecary's scruple, drawn, since few fonts hold it. */
import styles from './mark.module.css';

export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 36 36" role="img" aria-label="Scruple">
      <rect width="36" height="36" rx="7.5" className={styles.plate} />
      <path
        d="M9.4 10.2C11 8.6 13.2 8 15.4 8 21.4 8 25.6 12.4 25.6 18s-4.2 10.4-10.2 10.4c-2.4 0-4.4-.6-6-2"
        className={styles.stroke}
      />
      <path d="M11.2 18.6h14.2M17.4 13.8c-.2 2.4-1 4-3 4.7" className={styles.stroke} />
    </svg>
  );
}
