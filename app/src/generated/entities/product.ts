// Derived from shared/catalog by `make generate`. Do not edit.

import type { Entity } from './language'

/** Something that the clinic keeps in stock: supplement, medicine, injectable, supply. What is on the shelf are its lots. */
export interface Product {
  name?: string | null
  description?: string | null
  category?: 'supplement' | 'medicine' | 'injectable' | 'compounded' | 'cosmetic' | 'food' | 'medical_device' | 'consumable' | 'protective_equipment' | 'cleaning' | 'equipment' | 'office' | 'other' | (string & {}) | null
  brand?: string | null
  manufacturer?: string | null
  photo?: string | null
  sku?: string | null
  gtin?: string | null
  ncm_code?: string | null
  anvisa_status?: 'registered' | 'notified' | 'exempt' | (string & {}) | null
  anvisa_registration?: string | null
  anvisa_valid_until?: string | null
  device_risk_class?: 'i' | 'ii' | 'iii' | 'iv' | (string & {}) | null
  active_ingredient?: string | null
  concentration?: string | null
  controlled_class?: 'not_controlled' | 'a1' | 'a2' | 'a3' | 'b1' | 'b2' | 'c1' | 'c2' | 'c3' | 'c5' | 'd1' | 'd2' | 'e' | 'f' | 'antimicrobial' | 'glp1_agonist' | (string & {}) | null
  unit?: 'unit' | 'ml' | 'mg' | 'g' | 'mcg' | 'kg' | 'l' | 'iu' | 'capsule' | 'tablet' | 'drop' | 'sachet' | 'ampoule' | 'vial' | 'syringe' | 'pair' | 'pack' | 'box' | 'metre' | (string & {}) | null
  package_quantity?: number | null
  package_cost?: string | null
  package_price?: string | null
  minimum_quantity?: number | null
  maximum_quantity?: number | null
  reorder_point?: number | null
  lot_tracked?: boolean | null
  expiry_warning_days?: number | null
  opened_shelf_life_days?: number | null
  storage_temperature?: 'room' | 'cool' | 'refrigerated' | 'frozen' | 'ultra_frozen' | (string & {}) | null
  storage_care?: string[] | null
  storage_notes?: string | null
  storage_location?: string | null
  active?: boolean | null
}

export const entity = {
  name: 'product', label: { pt: 'Produto', en: 'Product' },
  help: 'Something that the clinic keeps in stock: supplement, medicine, injectable, supply. What is on the shelf are its lots.',
  scope: 'clinic', appendOnly: false, facets: [
    { name: 'main', compartment: 'stock', fields: [
      { name: 'name', type: { kind: 'text' }, label: { pt: 'Nome', en: 'Name' }, help: 'Name by which the team asks for it, with strength and size.', required: true, search: true, index: true, max: 120 },
      { name: 'description', type: { kind: 'prose' }, label: { pt: 'Descrição', en: 'Description' }, help: '', max: 4000 },
      { name: 'category', type: { kind: 'choice', choices: [{ value: 'supplement', label: { pt: 'Suplemento alimentar', en: 'Dietary supplement' } }, { value: 'medicine', label: { pt: 'Medicamento', en: 'Medicine' } }, { value: 'injectable', label: { pt: 'Injetável', en: 'Injectable' } }, { value: 'compounded', label: { pt: 'Manipulado', en: 'Compounded preparation' } }, { value: 'cosmetic', label: { pt: 'Cosmético', en: 'Cosmetic' } }, { value: 'food', label: { pt: 'Alimento', en: 'Food' } }, { value: 'medical_device', label: { pt: 'Produto para saúde', en: 'Medical device' } }, { value: 'consumable', label: { pt: 'Material de consumo', en: 'Consumable' } }, { value: 'protective_equipment', label: { pt: 'Equipamento de proteção individual', en: 'Personal protective equipment' } }, { value: 'cleaning', label: { pt: 'Limpeza e desinfecção', en: 'Cleaning and disinfection' } }, { value: 'equipment', label: { pt: 'Equipamento', en: 'Equipment' } }, { value: 'office', label: { pt: 'Material de escritório', en: 'Office supplies' } }, { value: 'other', label: { pt: 'Outra', en: 'Other' } }] }, label: { pt: 'Categoria', en: 'Category' }, help: '', required: true, index: true, initial: 'other' },
      { name: 'brand', type: { kind: 'text' }, label: { pt: 'Marca', en: 'Brand' }, help: '', search: true, max: 80 },
      { name: 'manufacturer', type: { kind: 'text' }, label: { pt: 'Fabricante', en: 'Manufacturer' }, help: '', search: true, max: 120 },
      { name: 'photo', type: { kind: 'blob' }, label: { pt: 'Foto', en: 'Photo' }, help: '' },
      { name: 'sku', type: { kind: 'text' }, label: { pt: 'Código interno', en: 'Internal code' }, help: 'The clinic\'s own code, such as the one on its shelf labels.', search: true, uniqueHint: true, index: true, max: 40 },
      { name: 'gtin', type: { kind: 'gtin' }, label: { pt: 'Código de barras', en: 'Barcode' }, help: '', search: true, uniqueHint: true, index: true },
      { name: 'ncm_code', type: { kind: 'text' }, label: { pt: 'NCM', en: 'NCM code' }, help: 'Mercosur goods code of eight digits, for product invoices.', max: 8 },
      { name: 'anvisa_status', type: { kind: 'choice', choices: [{ value: 'registered', label: { pt: 'Registrado', en: 'Registered' } }, { value: 'notified', label: { pt: 'Notificado', en: 'Notified' } }, { value: 'exempt', label: { pt: 'Isento de registro', en: 'Exempt from registration' } }] }, label: { pt: 'Situação na ANVISA', en: 'ANVISA status' }, help: '' },
      { name: 'anvisa_registration', type: { kind: 'text' }, label: { pt: 'Registro ANVISA', en: 'ANVISA registration' }, help: 'Registration or notification number, as on the package.', search: true, max: 20 },
      { name: 'anvisa_valid_until', type: { kind: 'date' }, label: { pt: 'Registro válido até', en: 'Registration valid until' }, help: '', index: true },
      { name: 'device_risk_class', type: { kind: 'choice', choices: [{ value: 'i', label: { pt: 'I, baixo', en: 'I, low' } }, { value: 'ii', label: { pt: 'II, médio', en: 'II, medium' } }, { value: 'iii', label: { pt: 'III, alto', en: 'III, high' } }, { value: 'iv', label: { pt: 'IV, máximo', en: 'IV, maximum' } }] }, label: { pt: 'Classe de risco', en: 'Risk class' }, help: 'Risk class of a medical device (RDC 751/2022).' },
      { name: 'active_ingredient', type: { kind: 'text' }, label: { pt: 'Princípio ativo', en: 'Active ingredient' }, help: '', search: true, max: 160 },
      { name: 'concentration', type: { kind: 'text' }, label: { pt: 'Concentração', en: 'Concentration' }, help: 'Amount of the active ingredient, as on the package, such as 2000 UI per drop.', max: 80 },
      { name: 'controlled_class', type: { kind: 'choice', choices: [{ value: 'not_controlled', label: { pt: 'Não controlado', en: 'Not controlled' } }, { value: 'a1', label: { pt: 'A1, entorpecentes', en: 'A1, narcotics' } }, { value: 'a2', label: { pt: 'A2, entorpecentes em concentrações especiais', en: 'A2, narcotics in special concentrations' } }, { value: 'a3', label: { pt: 'A3, psicotrópicos', en: 'A3, psychotropics' } }, { value: 'b1', label: { pt: 'B1, psicotrópicos', en: 'B1, psychotropics' } }, { value: 'b2', label: { pt: 'B2, psicotrópicos anorexígenos', en: 'B2, anorectic psychotropics' } }, { value: 'c1', label: { pt: 'C1, outras substâncias sujeitas a controle especial', en: 'C1, other specially controlled substances' } }, { value: 'c2', label: { pt: 'C2, retinoicas', en: 'C2, retinoids' } }, { value: 'c3', label: { pt: 'C3, imunossupressoras', en: 'C3, immunosuppressants' } }, { value: 'c5', label: { pt: 'C5, anabolizantes', en: 'C5, anabolic steroids' } }, { value: 'd1', label: { pt: 'D1, precursoras', en: 'D1, precursors' } }, { value: 'd2', label: { pt: 'D2, insumos químicos controlados', en: 'D2, controlled chemicals' } }, { value: 'e', label: { pt: 'E, plantas proscritas', en: 'E, prohibited plants' } }, { value: 'f', label: { pt: 'F, de uso proscrito', en: 'F, prohibited substances' } }, { value: 'antimicrobial', label: { pt: 'Antimicrobiano', en: 'Antimicrobial' } }, { value: 'glp1_agonist', label: { pt: 'Agonista de GLP-1, com retenção de receita', en: 'GLP-1 agonist, prescription retained' } }] }, label: { pt: 'Controle especial', en: 'Controlled substance class' }, help: 'List of Portaria SVS/MS 344/1998 and its updates, or antimicrobial (RDC 471/2021). Decides the kind of prescription and the book-keeping.', required: true, sensitive: true, index: true, initial: 'not_controlled' },
      { name: 'unit', type: { kind: 'choice', choices: [{ value: 'unit', label: { pt: 'Unidade', en: 'Unit' } }, { value: 'ml', label: { pt: 'Mililitro (ml)', en: 'Millilitre (ml)' } }, { value: 'mg', label: { pt: 'Miligrama (mg)', en: 'Milligram (mg)' } }, { value: 'g', label: { pt: 'Grama (g)', en: 'Gram (g)' } }, { value: 'mcg', label: { pt: 'Micrograma (mcg)', en: 'Microgram (mcg)' } }, { value: 'kg', label: { pt: 'Quilograma (kg)', en: 'Kilogram (kg)' } }, { value: 'l', label: { pt: 'Litro (l)', en: 'Litre (l)' } }, { value: 'iu', label: { pt: 'Unidade internacional (UI)', en: 'International unit (IU)' } }, { value: 'capsule', label: { pt: 'Cápsula', en: 'Capsule' } }, { value: 'tablet', label: { pt: 'Comprimido', en: 'Tablet' } }, { value: 'drop', label: { pt: 'Gota', en: 'Drop' } }, { value: 'sachet', label: { pt: 'Sachê', en: 'Sachet' } }, { value: 'ampoule', label: { pt: 'Ampola', en: 'Ampoule' } }, { value: 'vial', label: { pt: 'Frasco', en: 'Vial' } }, { value: 'syringe', label: { pt: 'Seringa', en: 'Syringe' } }, { value: 'pair', label: { pt: 'Par', en: 'Pair' } }, { value: 'pack', label: { pt: 'Pacote', en: 'Pack' } }, { value: 'box', label: { pt: 'Caixa', en: 'Box' } }, { value: 'metre', label: { pt: 'Metro', en: 'Metre' } }] }, label: { pt: 'Unidade de estoque', en: 'Stock unit' }, help: 'What quantities of this product are counted in. Changing it would change the meaning of every movement.', required: true, sensitive: true, initial: 'unit' },
      { name: 'package_quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Conteúdo da embalagem', en: 'Package content' }, help: 'How many stock units one package holds: 60 for a bottle of 60 capsules.', required: true, range: [1, 1000000000], initial: '1000' },
      { name: 'package_cost', type: { kind: 'money' }, label: { pt: 'Custo da embalagem', en: 'Package cost' }, help: 'Usual purchase price of one package. What each purchase cost stands in its movement.' },
      { name: 'package_price', type: { kind: 'money' }, label: { pt: 'Preço de venda da embalagem', en: 'Package price' }, help: '' },
      { name: 'minimum_quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Estoque mínimo', en: 'Minimum stock' }, help: 'Below this the product counts as low, in stock units.', range: [0, 1000000000] },
      { name: 'maximum_quantity', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Estoque máximo', en: 'Maximum stock' }, help: 'Above this there is too much, in stock units.', range: [0, 1000000000] },
      { name: 'reorder_point', type: { kind: 'decimal', scale: 3 }, label: { pt: 'Ponto de reposição', en: 'Reorder point' }, help: 'At this balance it is time to buy, in stock units: minimum plus what is used until the delivery.', range: [0, 1000000000] },
      { name: 'lot_tracked', type: { kind: 'flag' }, label: { pt: 'Controlar por lote', en: 'Track by lot' }, help: 'Whether every movement must name a lot.', initial: 'true' },
      { name: 'expiry_warning_days', type: { kind: 'int' }, label: { pt: 'Avisar antes do vencimento (dias)', en: 'Warn before expiry (days)' }, help: 'How long before its expiry a lot raises an alert, in days.', range: [0, 730], initial: '60' },
      { name: 'opened_shelf_life_days', type: { kind: 'int' }, label: { pt: 'Validade após aberto (dias)', en: 'Shelf life once opened (days)' }, help: 'How long an opened package may be used, in days.', range: [0, 3650] },
      { name: 'storage_temperature', type: { kind: 'choice', choices: [{ value: 'room', label: { pt: 'Ambiente, 15 a 30 °C', en: 'Room, 15 to 30 °C' } }, { value: 'cool', label: { pt: 'Local fresco, 8 a 15 °C', en: 'Cool place, 8 to 15 °C' } }, { value: 'refrigerated', label: { pt: 'Refrigerado, 2 a 8 °C', en: 'Refrigerated, 2 to 8 °C' } }, { value: 'frozen', label: { pt: 'Congelado, −25 a −15 °C', en: 'Frozen, −25 to −15 °C' } }, { value: 'ultra_frozen', label: { pt: 'Ultracongelado, abaixo de −60 °C', en: 'Ultra-frozen, below −60 °C' } }] }, label: { pt: 'Temperatura de armazenamento', en: 'Storage temperature' }, help: '' },
      { name: 'storage_care', type: { kind: 'set', of: { kind: 'choice', choices: [{ value: 'protect_from_light', label: { pt: 'Proteger da luz', en: 'Protect from light' } }, { value: 'protect_from_moisture', label: { pt: 'Proteger da umidade', en: 'Protect from moisture' } }, { value: 'do_not_freeze', label: { pt: 'Não congelar', en: 'Do not freeze' } }, { value: 'keep_upright', label: { pt: 'Manter em pé', en: 'Keep upright' } }, { value: 'flammable', label: { pt: 'Inflamável', en: 'Flammable' } }, { value: 'locked_cabinet', label: { pt: 'Armário com chave', en: 'Locked cabinet' } }] } }, label: { pt: 'Cuidados no armazenamento', en: 'Storage care' }, help: '' },
      { name: 'storage_notes', type: { kind: 'text' }, label: { pt: 'Observações de armazenamento', en: 'Storage notes' }, help: '', max: 500 },
      { name: 'storage_location', type: { kind: 'link', entity: 'location' }, label: { pt: 'Local de guarda', en: 'Storage place' }, help: 'Where it is usually kept.', index: true },
      { name: 'active', type: { kind: 'flag' }, label: { pt: 'Em uso', en: 'Active' }, help: 'Whether it is still bought and used. An inactive product keeps its history.', index: true, initial: 'true' },
    ] },
  ],
} as const satisfies Entity
