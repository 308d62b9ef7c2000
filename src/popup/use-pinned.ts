import { useEffect } from "preact/hooks";

/**
 * Whatever the user comes to in the popup, the posting that is shown then is the one that they chose: a frame that comes
 * late and says more must not take the place of what they read or write on.
 * @param shown `jobId` of the posting that is shown, null for none
 */
export function usePinned(shown: string | null, onChoose: (jobId: string) => void): void {
  useEffect(() => {
    if (shown === null) return;
    const pin = () => onChoose(shown);
    addEventListener("focusin", pin);
    return () => removeEventListener("focusin", pin);
  }, [shown, onChoose]);
}
