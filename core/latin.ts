/** Letters that lose nothing but a mark, or become two, as names are written in addresses; Bulgarian and Russian by the streamlined system, Greek by ISO 843. */
const TWINS = 'àáâãåāăą=a;äæ=ae;ßẞ=ss;çćčĉ=c;ďđð=d;èéêëēĕėęě=e;ğĝģ=g;ĥ=h;ìíîïĩīĭįı=i;ķ=k;ĺļľł=l;ñńņňŉ=n;òóôõōŏő=o;öøœ=oe;ŕŗř=r;śŝşšș=s;ţťŧț=t;þ=th;ùúûũūŭůűų=u;ü=ue;ŵ=w;ýÿŷ=y;źżž=z;' +
  'а=a;б=b;в=v;г=g;д=d;еэ=e;ё=yo;ж=zh;з=z;и=i;йы=y;к=k;л=l;м=m;н=n;о=o;п=p;р=r;с=s;т=t;у=u;ф=f;х=h;ц=ts;ч=ch;ш=sh;щ=sht;ъ=a;ь=y;ю=yu;я=ya;іїи́=i;є=ye;ґ=g;' +
  'αά=a;β=v;γ=g;δ=d;εέ=e;ζ=z;ηήιίϊΐ=i;θ=th;κ=k;λ=l;μ=m;ν=n;ξ=x;οόωώ=o;π=p;ρ=r;σς=s;τ=t;υύϋΰ=y;φ=f;χ=ch;ψ=ps';
const ASCII = /^[\0-\x7f]*$/;
let twins: ReadonlyMap<string, string> | undefined;

/** The text in a–z where its letters have such a form; "ü" is "ue". Two spellings of one name are made equal by `plainer`. */
function spelled(text: string): string {
  if (ASCII.test(text)) return text;
  twins ??= new Map(TWINS.split(';').flatMap((pair) => {
    const [from = '', to = ''] = pair.split('=');
    return [...from].map((letter): [string, string] => [letter, to]);
  }));
  const known = twins;
  return text.normalize('NFC').replace(/[^\0-\x7F]/g, (letter) => known.get(letter) ?? letter).normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** What is written in more than one way. */
const MANY = /[jy]|[aou]e|ii/;

/** One spelling for many: Müller, Mueller and Muller; Мария, Maria and Mariya; Georgi and Georgy. */
export function latin(text: string): string {
  const plainly = spelled(text);
  if (!MANY.test(plainly)) return plainly;
  return plainly.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/iy(?=[aeo])|ij(?=[aeo])/g, 'i').replace(/y(?=[aeou])/g, 'i').replace(/([a-z])[yj]\b/g, '$1i').replace(/ii\b/g, 'i');
}
