import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A method of CardService as its typings declare it; several overloads are several signatures. */
export interface Signature {
  readonly parameters: readonly string[];
  readonly required: number;
  readonly returns: string;
}

export interface Typings {
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, readonly Signature[]>>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

let known: Typings | undefined;

/** What @types/google-apps-script says of CardService; read once. */
export function cardTypings(): Typings {
  return (known ??= readTypings(require.resolve('@types/google-apps-script/google-apps-script.card-service.d.ts')));
}

function readTypings(file: string): Typings {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const classes = new Map<string, Map<string, Signature[]>>();
  const enums = new Map<string, string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) classes.set(node.name.text, methodsOf(node, source));
    else if (ts.isEnumDeclaration(node)) enums.set(node.name.text, node.members.map((member) => member.name.getText(source)));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return { classes, enums };
}

function methodsOf(node: ts.InterfaceDeclaration, source: ts.SourceFile): Map<string, Signature[]> {
  const methods = new Map<string, Signature[]>();
  for (const member of node.members) {
    if (!ts.isMethodSignature(member)) continue;
    const name = member.name.getText(source);
    const signature = {
      parameters: member.parameters.map((parameter) => parameter.type?.getText(source) ?? 'any'),
      required: member.parameters.filter((parameter) => !parameter.questionToken).length,
      returns: member.type?.getText(source) ?? 'void',
    };
    methods.set(name, [...(methods.get(name) ?? []), signature]);
  }
  return methods;
}
