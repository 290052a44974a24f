function luhnSum(digits: string): number {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = Number(digits.charAt(digits.length - 1 - fromRight));
    const weighted = fromRight % 2 === 0 ? digit : 2 * digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum;
}

/**
 * Whether digits, the last one being their key, satisfy Luhn (ISO/IEC 7812-1 annex B). Catches any
 * single wrong digit and any swap of neighbours but 09 ↔ 90.
 *
 * @param digits ASCII digits only
 */
export function passesLuhn(digits: string): boolean {
  return luhnSum(digits) % 10 === 0;
}

/** The digit that, put after `body`, makes it satisfy Luhn. */
export function luhnKey(body: string): string {
  return String((10 - (luhnSum(`${body}0`) % 10)) % 10);
}
