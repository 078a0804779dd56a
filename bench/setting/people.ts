// People as they come to a door in a big city: names in many scripts, some of them very common, and a phone each. Made
// from a seed, so that every run looks for the same ones.
import { must } from '#shared/must.ts';

export interface Person {
  readonly name: string;
  readonly phone: string;
}

const given =
  'Maria Ana José Juan Olivia Liam Emma Noah Sofía Lucía Mateo Hannah Jürgen Søren Zoë François Chloé İpek Ayşe Łukasz Agnieszka Siobhán Nikolaos Ελένη Сергей Наталья Фёдор Дмитрий محمد فاطمة أحمد מרים דוד प्रिया अमित สมชาย Nguyễn Thị Hương Kwame Chiamaka Li Wei Xin Mohammed Aisha Christopher Alexandra'.split(
    ' ',
  );
const family =
  "García Rodríguez Martínez López Smith Johnson Williams O'Brien Müller Groß Jørgensen Kowalski Nowak Rossi Bianchi Dubois Lefèvre Đặng Trần Phạm Okafor Adeyemi Haddad Khalil Cohen Levi Singh Patel Yılmaz Demir Papadopoulos Иванов Смирнова Кузнецов الشريف Delgado Ruiz Santos Oliveira Chen Wang Li Zhang Kim Park Larsen Mori Anderson Montgomery".split(
    ' ',
  );
const together =
  '田中太郎 佐藤花子 鈴木一郎 高橋美咲 王伟 王芳 李娜 張偉 陳大文 김철수 이영희 박지민 中村さくら 山田ケンジ'.split(
    ' ',
  );
const areas = ['+1415', '+1628', '+1510', '+1650', '+34600', '+44207'];

export function createPeople(): () => Person {
  let state = 19_791_123;
  const below = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  /** The first of a list are the commonest. */
  const one = (list: readonly string[]): string =>
    must(list[Math.floor((below(1_000_000) / 1_000_000) ** 1.5 * list.length)], 'one of them');
  return () => {
    const isTogether = below(8) === 0;
    const name = isTogether ? one(together) : `${one(given)} ${one(family)}`;
    return { name, phone: `${one(areas)}${String(below(10_000_000)).padStart(7, '0')}` };
  };
}
