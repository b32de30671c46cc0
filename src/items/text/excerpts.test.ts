import { describe, expect, it } from 'vitest';
import { excerpts } from './excerpts';

const shared = 'De regering zegt dit toe. '.repeat(20);

describe('excerpts of two texts', () => {
  it('begin near the first difference where the beginnings are alike', () => {
    const [one, other] = excerpts(`${shared}Voor de zomer.`, `${shared}Na de zomer.`, 300);
    expect(one).toMatch(/^…\S.*toe\. Voor de zomer\.$/u);
    expect(other).toMatch(/^…\S.*toe\. Na de zomer\.$/u);
    expect(one.length).toBeLessThan(150);
  });

  it('show what one has more than the other', () => {
    const [one, other] = excerpts(shared.trim(), `${shared}Voor de zomer.`, 300);
    expect(one).toMatch(/^….*toe\.$/u);
    expect(other).toMatch(/Voor de zomer\.$/u);
  });

  it('leave a text whole that fits, where the other goes on', () => {
    const ours = shared.slice(0, 259);
    const [one, other] = excerpts(ours, `${ours}${'En daarna nog veel meer. '.repeat(11)}`, 300);
    expect(one).toBe(ours);
    expect(other).toMatch(/^….*En daarna/u);
  });

  it('are the beginnings where those differ, and whole texts that are short', () => {
    expect(excerpts(`Wel. ${shared}`, `Niet. ${shared}`, 100)[0]).toMatch(/^Wel\. De.*…$/u);
    expect(excerpts('Kort', 'Korter', 300)).toEqual(['Kort', 'Korter']);
  });

  it('are cut off again far behind the difference, and keep signs of two parts whole', () => {
    const faces = '😀'.repeat(300);
    const [one] = excerpts(`${faces}a${faces}`, `${faces}b${faces}`, 300);
    expect(one).toMatch(/^….*a.*…$/u);
    expect(one).not.toMatch(/\p{Surrogate}/u);
  });
});
