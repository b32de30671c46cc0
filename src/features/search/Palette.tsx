export function Palette({ onClose }: { onClose: () => void }) {
  return <button onClick={onClose}>x</button>;
}
