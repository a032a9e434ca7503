// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** A food with nutrients per 100 g of edible portion. Public tables arrive as reference packs, read only; only an organisation's own foods are records. */
export interface Food {
  name?: string | null
  name_en?: string | null
  food_group?: string | null
  source?: string | null
  source_number?: string | null
  nutrients?: unknown | null
  density_g_ml?: number | null
  gtin?: string | null
  brand?: string | null
  allergens?: string[] | null
  nova_group?: 'minimally_processed' | 'culinary_ingredient' | 'processed' | 'ultra_processed' | (string & {}) | null
}

export const entity = {
  name: 'food', label: { pt: 'Alimento', en: 'Food' },
  help: 'A food with nutrients per 100 g of edible portion. Public tables arrive as reference packs, read only; only an organisation\'s own foods are records.',
  scope: 'organization', appendOnly: false, facets: [
    { name: 'main', compartment: 'reference', sharedWith: 'everyone', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: '', required: true, search: true, max: 120 },
      { name: 'name_en', type: { kind: 'text' }, label: { pt: 'Nome em inglês', en: 'Name in English' }, help: '', search: true, max: 120 },
      { name: 'food_group', type: { kind: 'text' }, label: { pt: 'Grupo', en: 'Group' }, help: '', max: 60 },
      { name: 'source', type: { kind: 'text' }, label: { pt: 'Fonte', en: 'Source' }, help: 'Where the values come from, such as TACO 4 or USDA SR28.', max: 60 },
      { name: 'source_number', type: { kind: 'text' }, label: { pt: 'Número na fonte', en: 'Number in the source' }, help: '', max: 40 },
      { name: 'nutrients', type: { kind: 'json' }, label: { pt: 'Nutrientes por 100 g', en: 'Nutrients per 100 g' }, help: 'Nutrient id to amount per 100 g, as decimal text; a missing nutrient is unknown, not zero.' },
      { name: 'density_g_ml', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Densidade (g/ml)', en: 'Density (g/ml)' }, help: '', range: [100, 3000] },
      { name: 'gtin', type: { kind: 'gtin' }, label: { pt: 'Código de barras', en: 'Barcode' }, help: '', uniqueHint: true, index: true },
      { name: 'brand', type: { kind: 'text' }, label: { pt: 'Marca', en: 'Brand' }, help: '', search: true, max: 80 },
      { name: 'allergens', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'wheat', label: { pt: 'Trigo', en: 'Wheat' } }, { value: 'rye', label: { pt: 'Centeio', en: 'Rye' } }, { value: 'barley', label: { pt: 'Cevada', en: 'Barley' } }, { value: 'oats', label: { pt: 'Aveia', en: 'Oats' } }, { value: 'crustaceans', label: { pt: 'Crustáceos', en: 'Crustaceans' } }, { value: 'eggs', label: { pt: 'Ovos', en: 'Eggs' } }, { value: 'fish', label: { pt: 'Peixes', en: 'Fish' } }, { value: 'peanut', label: { pt: 'Amendoim', en: 'Peanut' } }, { value: 'soy', label: { pt: 'Soja', en: 'Soy' } }, { value: 'milk', label: { pt: 'Leite', en: 'Milk' } }, { value: 'almond', label: { pt: 'Amêndoa', en: 'Almond' } }, { value: 'hazelnut', label: { pt: 'Avelã', en: 'Hazelnut' } }, { value: 'cashew', label: { pt: 'Castanha-de-caju', en: 'Cashew' } }, { value: 'brazil_nut', label: { pt: 'Castanha-do-pará', en: 'Brazil nut' } }, { value: 'macadamia', label: { pt: 'Macadâmia', en: 'Macadamia' } }, { value: 'walnut', label: { pt: 'Noz', en: 'Walnut' } }, { value: 'pecan', label: { pt: 'Pecã', en: 'Pecan' } }, { value: 'pistachio', label: { pt: 'Pistache', en: 'Pistachio' } }, { value: 'pine_nut', label: { pt: 'Pinoli', en: 'Pine nut' } }, { value: 'chestnut', label: { pt: 'Castanha', en: 'Chestnut' } }, { value: 'latex', label: { pt: 'Látex natural', en: 'Natural latex' } }, { value: 'lactose', label: { pt: 'Lactose', en: 'Lactose' } }, { value: 'gluten', label: { pt: 'Glúten', en: 'Gluten' } }, { value: 'shellfish', label: { pt: 'Moluscos', en: 'Molluscs' } }, { value: 'sesame', label: { pt: 'Gergelim', en: 'Sesame' } }, { value: 'sulfites', label: { pt: 'Sulfitos', en: 'Sulphites' } }] } }, label: { pt: 'Alergênicos', en: 'Allergens' }, help: 'Allergens by law (ANVISA RDC 727/2022), and lactose and gluten. Empty means unknown, not free of them.', max: 40 },
      { name: 'nova_group', type: { kind: 'choice', choices: [{ value: 'minimally_processed', label: { pt: 'In natura ou minimamente processado', en: 'Unprocessed or minimally processed' } }, { value: 'culinary_ingredient', label: { pt: 'Ingrediente culinário', en: 'Culinary ingredient' } }, { value: 'processed', label: { pt: 'Processado', en: 'Processed' } }, { value: 'ultra_processed', label: { pt: 'Ultraprocessado', en: 'Ultra-processed' } }] }, label: { pt: 'Classificação NOVA', en: 'NOVA group' }, help: 'Degree of processing, as in the Guia Alimentar para a População Brasileira.' },
    ] },
  ],
} as const satisfies Entity
