import { describe, expect, test } from "vitest";
import { isGenericHeading, namesRole } from "../../src/page/title.ts";

describe("words of a title", () => {
  test.each([
    "Cajera part time",
    "TECNICO EN RIEGO",
    "Gestor de viveros",
    "Recepcionista bilíngue",
    "Empregado de mesa",
    "Dev backend pleno",
    "Desarrollador(a) web",
  ])("%j names a job", (text) => expect(namesRole(text)).toBe(true));

  test.each(["Nuestros viveros", "Sobre a Quinta", "Condições"])("%j names none", (text) =>
    expect(namesRole(text)).toBe(false),
  );

  test.each([
    "Descripción de la oferta",
    "Descrição da vaga",
    "Nossa empresa",
    "Detalhe de Oferta de Emprego",
  ])("%j heads a page or a section", (text) => expect(isGenericHeading(text)).toBe(true));

  test.each(["Gestor de ofertas", "Auxiliar de empresa"])("%j heads none", (text) =>
    expect(isGenericHeading(text)).toBe(false),
  );
});
