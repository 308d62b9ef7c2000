/** Hands the user a file that is made on the spot. */
export function DownloadButton({
  label,
  name,
  content,
}: {
  label: string;
  name: string;
  content: () => string;
}) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([content()], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" class="button" onClick={save}>
      {label}
    </button>
  );
}
