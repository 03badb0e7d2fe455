import type { Catalog } from '../domain/content/catalog.ts'
import { type Delivery, deliveryId } from '../domain/learning/delivery.ts'
import type { PutAwayNotice } from '../notices/learning.ts'

export const layOutPutAway = (
  delivery: Delivery,
  how: PutAwayNotice['how'],
  catalog: Catalog,
  againAt: number | null,
): PutAwayNotice => ({
  kind: 'put-away',
  delivery: deliveryId(delivery),
  how,
  title: catalog.objectives.get(delivery.objective)?.title ?? '',
  againAt,
})
