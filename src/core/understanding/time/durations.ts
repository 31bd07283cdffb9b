/** Lengths of time as people write them: `2 hours and 30 minutes`, `0h 31m`, `~4h`, `90 min`, `約 65 時間`. */

const minutesOf: readonly (readonly [RegExp, number])[] = [
  [/^(?:weeks?|wk|semanas?|週間)$/i, 7 * 24 * 60],
  [/^(?:days?|d|d[ií]as?|tage?n?|jours?|giorni?|dias?|дн\p{L}*|日間?|天|일)$/iu, 24 * 60],
  [/^(?:hours?|hrs?|hr|h|horas?|stunden?|std|heures?|ore|ora|час\p{L}*|時間|小时|小時|시간)$/iu, 60],
  [/^(?:minutes?|mins?|min|m|minutos?|minuten?|minuti|minuto|мин\p{L}*|分間?|分钟|分鐘|분)$/iu, 1],
  [/^(?:seconds?|secs?|sec|s|segundos?|sekunden?|secondes?|сек\p{L}*|秒|초)$/iu, 1 / 60],
];

const piece =
  /(?<![\d:.])(\d{1,5}(?:[.,]\d{1,2})?|\ban?\b)\s?-?(時間|小时|小時|시간|分钟|分鐘|週間|分間?|日間?|天|일|분|秒|초|\p{L}{1,9})/giu;

/** The first length of time in a text, in whole minutes; null where there is none. Pieces that follow each other add up. */
export function findDuration(text: string): number | null {
  const window = text.length > 300 ? text.slice(0, 300) : text;
  let total: number | null = null;
  let end = 0;
  for (const match of window.matchAll(piece)) {
    const unit = minutesOf.find(([name]) => name.test(match[2] ?? ''))?.[1];
    if (unit === undefined) continue;
    if (total !== null && !/^[\s,]*(?:and|y|und|et|e)?[\s,]*$/i.test(window.slice(end, match.index))) break;
    const count = /^\d/.test(match[1] ?? '') ? Number((match[1] ?? '').replace(',', '.')) : 1;
    total = (total ?? 0) + count * unit;
    end = match.index + match[0].length;
  }
  return total === null ? null : Math.round(total);
}
