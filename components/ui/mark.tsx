// The sign of Bicuspid: a tooth with two cusps.

export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden style={{ display: 'block' }}>
      <rect width="32" height="32" rx="8" fill="var(--mantine-color-indigo-7)" />
      <path
        d="M8 12.5C8 8.6 9.6 6.5 11.7 6.5c2 0 2.6 2.6 4.3 2.6s2.3-2.6 4.3-2.6c2.1 0 3.7 2.1 3.7 6 0 4.7-2 6-2.5 9.2-.3 2-.7 3.9-2.2 3.9-2 0-1.5-5.6-3.3-5.6s-1.3 5.6-3.3 5.6c-1.5 0-1.9-1.9-2.2-3.9C10 18.5 8 17.2 8 12.5Z"
        fill="#fff"
      />
    </svg>
  );
}
