export function tourPage(): string
