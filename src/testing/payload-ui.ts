// Payload's own components for the admin bring styles, which Node does not load. They are seen in the walks; what reads
// documents for them is tested without.
export {};
