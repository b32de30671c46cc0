import { Outlet } from '@tanstack/react-router';

/** The place in a list's page where the item that is open is shown. */
export function DetailOutlet() {
  return <Outlet />;
}
