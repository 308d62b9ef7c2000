import { useMemo, useState } from "preact/hooks";
import type { Order } from "../jobs/sort-rows.ts";
import type { Jobs } from "./use-jobs.ts";

/**
 * Which rows are shown in which order, on which of them keys act, and which are selected.
 * @param first what is searched for at the start
 * @param today `YYYY-MM-DD`
 */
export function useView({ list, version }: Jobs, first: string, today: string) {
  const [typed, setTyped] = useState(first);
  const [showUnstated, setShowUnstated] = useState(false);
  const [order, setOrder] = useState<Order>({ by: "savedAt", descending: true });
  const [active, setActive] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  // `version` stands for what is in the list.
  const { rows, unstated } = useMemo(() => {
    list.arrange(order);
    list.seek(typed, showUnstated);
    return list.view(today);
  }, [list, version, order, typed, showUnstated, today]);

  const within = (place: number) => Math.max(0, Math.min(rows.length - 1, place));

  return {
    rows,
    unstated,
    typed,
    type(text: string) {
      setTyped(text);
      setActive(0);
    },
    showUnstated,
    setShowUnstated,
    order,
    setOrder,
    active: Math.min(active, rows.length - 1),
    setActive: (place: number) => setActive(within(place)),
    /** Counts from where the key before left it, also when that is not drawn yet. */
    moveActive: (by: number) => setActive((place) => within(within(place) + by)),
    selected,
    select: (id: string, on: boolean) =>
      setSelected((known) => {
        const next = new Set(known);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    selectAll: () => setSelected(new Set(rows.map(({ id }) => id))),
    selectNone: () => setSelected(new Set()),
  };
}
