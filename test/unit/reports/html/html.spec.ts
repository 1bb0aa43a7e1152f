import { html } from '../../../../src/reports/html/html.js';

describe('the template of pages', () => {
  test('escapes whatever is put into it, also in quoted attributes', () => {
    const evil = `"><script>alert('x')</script>\`&`;
    const safe = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&#96;&amp;';
    expect(html`<p title="${evil}">${evil}</p>`.markup).toBe(`<p title="${safe}">${safe}</p>`);
  });

  test('takes pieces of pages as they are, lists one after the other, and nothing for null', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    const list = html`<ul>
        ${items}
      </ul>
      ${null}${7}${[1, [null, 'c<']]}`;
    expect(list.markup.replace(/\s+/g, '')).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>71c&lt;');
  });
});
