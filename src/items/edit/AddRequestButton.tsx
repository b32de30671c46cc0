import type { Motion } from '@/domain/motion/motion';

/** Opens the form for a new request of a motion. */
export function AddRequestButton({ motion }: { motion: Motion }) {
  return <span data-motion={motion.id} />;
}
