// A workbook as Excel saves it, in the least that a reader needs: deflated parts, shared day format.
type CellValue = string | number | { day: number };

interface Sheet {
  name: string;
  rows: CellValue[][];
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const column = (index: number): string => String.fromCharCode(65 + index);

function cell(value: CellValue, row: number, index: number): string {
  const at = `${column(index)}${row + 1}`;
  if (typeof value === 'object') return `<c r="${at}" s="1"><v>${value.day}</v></c>`;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function parts(sheets: readonly Sheet[]): [string, string][] {
  const list = sheets.map(
    ({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`,
  );
  const links = sheets.map(
    (_, n) =>
      `<Relationship Id="rId${n + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  return [
    ['[Content_Types].xml', `${XML}<Types xmlns="${PACKAGE}/content-types"></Types>`],
    [
      '_rels/.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rId99" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${XML}<styleSheet xmlns="${MAIN}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    ...sheets.map(({ rows }, n): [string, string] => [
      `xl/worksheets/sheet${n + 1}.xml`,
      `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:${column(Math.max(...rows.map(({ length }) => length)) - 1)}${rows.length}"/><sheetData>${rows
        .map(
          (row, r) =>
            `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    ]),
  ];
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

function numbers(...fields: [number, 2 | 4][]): Uint8Array<ArrayBuffer> {
  const out = new DataView(new ArrayBuffer(fields.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) out.setUint16(at, value, true);
    else out.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(out.buffer);
}

/** `claims`: the unpacked size that the directory says of every part, whatever it is. */
export async function workbook(
  sheets: readonly Sheet[],
  { claims }: { claims?: number } = {},
): Promise<Blob> {
  const bodies: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let length = 0;
  for (const [name, text] of parts(sheets)) {
    const bytes = new TextEncoder().encode(text);
    const packed = new Uint8Array(
      await new Response(
        new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
      ).arrayBuffer(),
    );
    const path = new TextEncoder().encode(name);
    const common: [number, 2 | 4][] = [
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [crc(bytes), 4],
      [packed.length, 4],
      [claims ?? bytes.length, 4],
      [path.length, 2],
      [0, 2],
    ];
    const head = numbers([0x04034b50, 4], ...common);
    bodies.push(head, path, packed);
    const entry = numbers(
      [0x02014b50, 4],
      [20, 2],
      ...common,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    );
    directory.push(entry, path);
    offset += head.length + path.length + packed.length;
    length += entry.length + path.length;
  }
  const count = directory.length / 2;
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [offset, 4],
    [0, 2],
  );
  return new Blob([...bodies, ...directory, end]);
}
