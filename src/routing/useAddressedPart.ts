import { useParams } from '@tanstack/react-router';

/** The request, and the aspect of it, that the address of a motion's page leads to. */
type AddressedPart = {
  readonly requestId: string | undefined;
  readonly aspectId: string | undefined;
};

/** The part of a motion's page to which the present address leads; empty for the page as a whole. */
export function useAddressedPart(): AddressedPart {
  const { request, aspect }: { request?: string; aspect?: string } = useParams({ strict: false });
  return { requestId: request, aspectId: aspect };
}
