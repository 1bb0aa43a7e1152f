import { foldName } from '../../../../src/market/symbols/fold-name.js';

describe('the searchable form of a name', () => {
  it.each([
    ['  Société   Générale ', 'societe generale'],
    ['Münchener Rück', 'munchener ruck'],
    ['Ørsted Łódź Straße', 'orsted lodz strasse'],
    ['İŞ BANKASI', 'is bankasi'],
    ['टाटा मोटर्स', 'टाटा मोटर्स'],
    ['삼성전자', '삼성전자'],
    ['M&M_100%!', 'm&m_100%!'],
  ])('of %p is %p', (name, folded) => {
    expect(foldName(name)).toBe(folded);
    expect(foldName(folded)).toBe(folded);
  });

  it('is never longer than its column', () => {
    expect(foldName('ß'.repeat(200))).toHaveLength(200);
    expect(foldName('İ'.repeat(200))).toBe('i'.repeat(200));
  });
});
